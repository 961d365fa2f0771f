# Kar vidijo udeleženci: domača stran, seznam tečajev, tečaj, kompetence.

home-title = Pozdravljeni, { $name }
home-continue = Nadaljujte, kjer ste končali
home-progress = Dokončane lekcije
home-empty-title = Izberite svoj prvi tečaj
home-empty-text = Tečaji so kratki in jih lahko kadar koli prekinete. Nadaljujete, kjer ste končali, v kateri koli napravi.
home-empty-action = Oglejte si tečaje
home-all-done-title = Vse je dokončano
home-all-done-text = Dokončali ste vse tečaje, ki ste jih začeli.
home-all-done-action = Poiščite nov tečaj
home-more-courses = Drugi tečaji, ki ste jih začeli
home-skills = Moje kompetence
home-all-skills = Vse moje kompetence
home-completed = Dokončani tečaji
home-ends-on = Velja do: { DATETIME($date, dateStyle: "long") }
home-ended-on = Veljalo je do: { DATETIME($date, dateStyle: "long") }
home-due = Kmalu bo treba obnoviti
home-progress-of = Dokončane lekcije: { $course }
progress-lessons =
    { $minutes ->
        [0] Dokončane lekcije: { $finished } od { $count }
        [one] Dokončane lekcije: { $finished } od { $count }, še približno { $minutes } minuta
        [two] Dokončane lekcije: { $finished } od { $count }, še približno { $minutes } minuti
        [few] Dokončane lekcije: { $finished } od { $count }, še približno { $minutes } minute
       *[other] Dokončane lekcije: { $finished } od { $count }, še približno { $minutes } minut
    }

catalogue-title = Tečaji
catalogue-search = Iskanje
catalogue-audience = Komu je namenjen
catalogue-language = Jezik
catalogue-skill = Kompetenca
catalogue-all-audiences = Vsem
catalogue-all-languages = Vsi jeziki
catalogue-all-skills = Vse kompetence
catalogue-count =
    { $count ->
        [one] { $count } tečaj
        [two] { $count } tečaja
        [few] { $count } tečaji
       *[other] { $count } tečajev
    }
catalogue-none-title = Noben tečaj ne ustreza
catalogue-none-text = Poskusite z drugimi besedami ali manj filtri.
catalogue-clear = Počistite filtre
catalogue-more = Pokažite več tečajev
catalogue-shown = Prikazano: { $shown } od { $count }.
catalogue-show-all = Pokažite vse tečaje
catalogue-none-filtered =
    { $count ->
        [one] Brez filtrov ustreza { $count } tečaj.
        [two] Brez filtrov ustrezata { $count } tečaja.
        [few] Brez filtrov ustrezajo { $count } tečaji.
       *[other] Brez filtrov ustreza { $count } tečajev.
    }
catalogue-only-some = Noben tečaj ne vsebuje vseh teh besed. Spodnji tečaji vsebujejo nekatere.
catalogue-building = Besedila lekcij se pripravljajo za iskanje. Dokler niso pripravljena, se išče po naslovih in povzetkih.
catalogue-did-you-mean = Ste mislili:
catalogue-places = Najdeno v teh lekcijah
catalogue-choice = { $name } ({ $count })
catalogue-up-to =
    { $minutes ->
        [one] Do { $minutes } minute
        [two] Do { $minutes } minut
        [few] Do { $minutes } minut
       *[other] Do { $minutes } minut
    }
catalogue-any-length = Poljubno trajanje
catalogue-length = Trajanje
catalogue-all-levels = Vse ravni
catalogue-level = Raven
catalogue-filters-set = Filtri (izbrani: { $count })
catalogue-filters = Filtri
catalogue-search-hint = Išče se po naslovih in besedilu lekcij.
audience-civil-servant = Javni uslužbenci
audience-tourism-operator = Turistični ponudniki
audience-citizen = Občani
audience-manager = Vodje
audience-trainer = Avtorji tečajev

course-minutes =
    { $minutes ->
        [one] { $minutes } minuta
        [two] { $minutes } minuti
        [few] { $minutes } minute
       *[other] { $minutes } minut
    }
course-lessons =
    { $count ->
        [one] { $count } lekcija
        [two] { $count } lekciji
        [few] { $count } lekcije
       *[other] { $count } lekcij
    }
course-other-language = Ta tečaj še ni na voljo v vašem jeziku. Prikazan je v jeziku: { $language }.
course-start = Začnite tečaj
course-read-again = Preberite znova
course-no-membership = Trenutno niste član ali članica nobene organizacije. Preden začnete tečaj, prosite svojo organizacijo za povabilo.
course-organisation = V imenu katere organizacije opravljate ta tečaj?
course-organisation-missing = Izberite organizacijo
course-skills = Kaj boste znali
course-completion = Kdaj je tečaj dokončan
course-prerequisites = Najprej opravite te tečaje
course-about = O tečaju
course-time = Potreben čas
course-audience = Namenjen je
course-languages = Jeziki
course-authors = Avtorji
course-licence = Licenca
course-version = Različica
course-version-value = { $number }, objavljena { DATETIME($date, dateStyle: "long") }
course-valid-for-ever = Brez omejitve
course-valid-months =
    { $months ->
        [one] { $months } mesec po zaključku
        [two] { $months } meseca po zaključku
        [few] { $months } mesece po zaključku
       *[other] { $months } mesecev po zaključku
    }
course-validity = Veljavnost
course-translation-current = V celoti prevedeno v vaš jezik
course-translation-behind =
    { $count ->
        [one] Prevod { $count } dela je starejši od izvirnika
        [two] Prevod { $count } delov je starejši od izvirnika
        [few] Prevod { $count } delov je starejši od izvirnika
       *[other] Prevod { $count } delov je starejši od izvirnika
    }
course-partly-translated = V vašem jeziku manjka { $missing } od { $lessons } delov; prikazani so v izvirniku
course-not-translated = Še ni prevedeno v vaš jezik
prerequisite-not-begun = Ni začeto
prerequisite-begun = V teku
prerequisite-ended = Opravljeno, ne velja več
prerequisite-met = Opravljeno
prerequisites-missing =
    { $count ->
        [one] Pred tem tečajem priporočamo, da opravite še { $count } tečaj. Kljub temu ga lahko začnete.
        [two] Pred tem tečajem priporočamo, da opravite še { $count } tečaja. Kljub temu ga lahko začnete.
        [few] Pred tem tečajem priporočamo, da opravite še { $count } tečaje. Kljub temu ga lahko začnete.
       *[other] Pred tem tečajem priporočamo, da opravite še { $count } tečajev. Kljub temu ga lahko začnete.
    }
prerequisites-met = Opravili ste vse, kar je potrebno pred tem tečajem.
course-ended-on = Od { DATETIME($date, dateStyle: "long") } ne velja več.
course-start-at = Začeli boste z lekcijo, ki ste jo našli: { $lesson }.
course-withdrawn = Ta tečaj je umaknjen. Trenutno ga ni mogoče začeti.
course-state-begun = V teku
course-state-completed = Dokončan
rule-all-lessons = Dokončali ste vse lekcije.
rule-test = Zaključni preizkus ste opravili z vsaj { $share }.
rule-attempts =
    { $count ->
        [one] Preizkus lahko opravljate { $count }-krat.
        [two] Preizkus lahko opravljate { $count }-krat.
        [few] Preizkus lahko opravljate { $count }-krat.
       *[other] Preizkus lahko opravljate { $count }-krat.
    }
rule-valid =
    { $months ->
        [one] Opravljen tečaj velja { $months } mesec.
        [two] Opravljen tečaj velja { $months } meseca.
        [few] Opravljen tečaj velja { $months } mesece.
       *[other] Opravljen tečaj velja { $months } mesecev.
    }

level-of = Raven { $level } od { $max }
level-meaning-1 = Osnovna: preproste naloge, z vodenjem
level-meaning-2 = Osnovna: preproste naloge, po potrebi z vodenjem
level-meaning-3 = Srednja: običajne naloge, samostojno
level-meaning-4 = Srednja: različne naloge, samostojno in po svojih potrebah
level-meaning-5 = Napredna: usmerjate druge
level-meaning-6 = Napredna: v zapletenih okoliščinah najdete najprimernejšo pot
level-meaning-7 = Visoko specializirana: rešujete zapletene probleme in usmerjate strokovnjake
level-meaning-8 = Visoko specializirana: področju predlagate nove zamisli

skills-title = Moje kompetence
skills-lead = Ravni, ki ste jih doslej pokazali, in od kod izvirajo.
skills-empty-title = Ravni še ni
skills-empty-text = Raven se tu pojavi, ko dokončate tečaj.
skills-unreviewed = Nekateri spodnji naslovi nimajo potrjenega prevoda. Prikazani so v delovnem prevodu ali v angleščini.
skills-levels-title = Moje ravni
skills-area = { $title } ({ $count })
evidence-completion = Dokončan tečaj
evidence-self = Samoocena
evidence-manager = Ocena vodje
evidence-agreed = Dogovorjeno z vodjo
evidence-test = Preizkus
evidence-external = Zunanje potrdilo
evidence-refresher = Obnovitev znanja
framework-credit = Kompetence in ravni: { $title }. Vir: { $source }. Licenca: { $licence }.
