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
title-unreviewed = Översättningen är inte granskad
evidence-completion = Slutförd kurs
evidence-self = Självskattning
evidence-manager = Chefens bedömning
evidence-test = Prov
evidence-external = Externt intyg
evidence-refresher = Repetition
framework-credit = Kompetenser och nivåer: { $title }. Källa: { $source }. Licens: { $licence }.
