# Det som deltagarna ser: start, kurslista, kurs, kompetenser.

home-title = Hej { $name }
home-continue = Fortsätt där du slutade
home-progress = Avklarade lektioner
home-empty-title = Välj din första kurs
home-empty-text = Kurserna är korta och kan avbrytas när som helst. Du fortsätter där du slutade, på vilken enhet som helst.
home-empty-action = Se kurserna
home-all-done-title = Allt är slutfört
home-all-done-text = Du har slutfört alla kurser du har börjat på.
home-all-done-action = Hitta en ny kurs
home-more-courses = Andra kurser du har börjat på
home-skills = Mina kompetenser
home-all-skills = Alla mina kompetenser
home-completed = Slutförda kurser
home-ends-on = Gäller till den { DATETIME($date, dateStyle: "long") }
home-ended-on = Gäller inte längre sedan den { DATETIME($date, dateStyle: "long") }
home-due = Behöver snart förnyas
home-progress-of = Avklarade lektioner: { $course }
progress-lessons =
    { $minutes ->
        [0] { $finished } av { $count } lektioner klara
        [one] { $finished } av { $count } lektioner klara, ungefär { $minutes } minut kvar
       *[other] { $finished } av { $count } lektioner klara, ungefär { $minutes } minuter kvar
    }

catalogue-title = Kurser
catalogue-search = Sök
catalogue-audience = För vem
catalogue-language = Språk
catalogue-skill = Kompetens
catalogue-all-audiences = Alla
catalogue-all-languages = Alla språk
catalogue-all-skills = Alla kompetenser
catalogue-count =
    { $count ->
        [one] { $count } kurs
       *[other] { $count } kurser
    }
catalogue-none-title = Ingen kurs passar
catalogue-none-text = Prova andra ord eller färre filter.
catalogue-clear = Rensa filtren
catalogue-more = Visa fler kurser
catalogue-shown = { $shown } av { $count } visas.
catalogue-show-all = Visa alla kurser
catalogue-none-filtered =
    { $count ->
        [one] { $count } kurs passar utan filtren.
       *[other] { $count } kurser passar utan filtren.
    }
catalogue-only-some = Ingen kurs innehåller alla de här orden. Kurserna nedan innehåller några av dem.
catalogue-building = Lektionernas texter förbereds för sökning. Till dess söks i rubriker och sammanfattningar.
catalogue-did-you-mean = Menade du:
catalogue-places = Hittades i de här lektionerna
catalogue-choice = { $name } ({ $count })
catalogue-up-to =
    { $minutes ->
        [one] Högst { $minutes } minut
       *[other] Högst { $minutes } minuter
    }
catalogue-any-length = Alla längder
catalogue-length = Längd
catalogue-all-levels = Alla nivåer
catalogue-level = Nivå
catalogue-filters-set = Filter ({ $count } valda)
catalogue-filters = Filter
catalogue-search-hint = Sökningen gäller rubriker och lektionernas text.
audience-civil-servant = Offentligt anställda
audience-tourism-operator = Turismföretag
audience-citizen = Invånare
audience-manager = Chefer
audience-trainer = Utbildare

course-minutes =
    { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    }
course-lessons =
    { $count ->
        [one] { $count } lektion
       *[other] { $count } lektioner
    }
course-other-language = Kursen finns inte på ditt språk än. Den visas på: { $language }.
course-start = Börja kursen
course-read-again = Läs igen
course-no-membership = Du är inte medlem i någon organisation just nu. Be din organisation bjuda in dig innan du börjar en kurs.
course-organisation = För vilken organisations räkning går du kursen?
course-organisation-missing = Välj en organisation
course-skills = Det här kommer du att kunna
course-completion = När kursen räknas som slutförd
course-prerequisites = Gå de här kurserna först
course-about = Om kursen
course-time = Tid
course-audience = För
course-languages = Språk
course-authors = Författare
course-licence = Licens
course-version = Version
course-version-value = { $number }, publicerad den { DATETIME($date, dateStyle: "long") }
course-valid-for-ever = Utan gräns
course-valid-months =
    { $months ->
        [one] { $months } månad efter slutförandet
       *[other] { $months } månader efter slutförandet
    }
course-validity = Giltighet
course-translation-current = Helt översatt till ditt språk
course-translation-behind =
    { $count ->
        [one] Översättningen av { $count } del är äldre än originalet
       *[other] Översättningen av { $count } delar är äldre än originalet
    }
course-partly-translated = På ditt språk saknas { $missing } av { $lessons } delar; de visas på originalspråket
course-not-translated = Inte översatt till ditt språk än
prerequisite-not-begun = Inte påbörjad
prerequisite-begun = Pågår
prerequisite-ended = Slutförd, gäller inte längre
prerequisite-met = Slutförd
prerequisites-missing =
    { $count ->
        [one] { $count } kurs bör slutföras före den här. Du kan ändå börja.
       *[other] { $count } kurser bör slutföras före den här. Du kan ändå börja.
    }
prerequisites-met = Du har slutfört allt som kommer före den här kursen.
course-ended-on = Den gäller inte längre sedan den { DATETIME($date, dateStyle: "long") }.
course-start-at = Du börjar med lektionen du hittade: { $lesson }.
course-withdrawn = Kursen har dragits tillbaka. Den kan inte påbörjas just nu.
course-state-begun = Pågår
course-state-completed = Slutförd
rule-all-lessons = Du har gjort klart alla lektioner.
rule-test = Du har klarat slutprovet med minst { $share }.
rule-attempts =
    { $count ->
        [one] Provet kan göras { $count } gång.
       *[other] Provet kan göras { $count } gånger.
    }
rule-valid =
    { $months ->
        [one] Kursen gäller i { $months } månad.
       *[other] Kursen gäller i { $months } månader.
    }

level-of = Nivå { $level } av { $max }
level-meaning-1 = Grundläggande: enkla uppgifter, med vägledning
level-meaning-2 = Grundläggande: enkla uppgifter, med vägledning vid behov
level-meaning-3 = Medel: vanliga uppgifter, på egen hand
level-meaning-4 = Medel: olika uppgifter, självständigt och efter dina behov
level-meaning-5 = Avancerad: du vägleder andra
level-meaning-6 = Avancerad: du hittar det lämpligaste sättet i komplexa situationer
level-meaning-7 = Högt specialiserad: du löser komplexa problem och vägleder yrkesverksamma
level-meaning-8 = Högt specialiserad: du föreslår nya idéer inom området

skills-title = Mina kompetenser
skills-lead = Nivåerna du har visat hittills och var de kommer ifrån.
skills-empty-title = Inga nivåer än
skills-empty-text = En nivå visas här när du slutför en kurs.
skills-unreviewed = Några titlar nedan har ingen bekräftad översättning. De visas i en arbetsöversättning eller på engelska.
skills-levels-title = Mina nivåer
skills-area = { $title } ({ $count })
evidence-completion = Slutförd kurs
evidence-self = Självskattning
evidence-manager = Chefens bedömning
evidence-agreed = Överenskommet med chefen
evidence-test = Prov
evidence-external = Externt intyg
evidence-refresher = Repetition
framework-credit = Kompetenser och nivåer: { $title }. Källa: { $source }. Licens: { $licence }.
