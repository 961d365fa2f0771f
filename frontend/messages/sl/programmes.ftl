# Programmes: who must know what by when.

programmes-title = Programi
programmes-lead = Kaj mora kdo znati do kdaj, koga to zadeva in kje so ljudje zdaj.
programmes-lead-team = Kje je vaša skupina pri tem, kar mora znati.
programmes-new = Nov program
programmes-new-lead = Nikogar ne zadeva, dokler ne vklopite pravila.
programmes-none = Programov še ni
programmes-none-text = Napišite ga, preskusite, koga bi zadeval, in ga vklopite.
programmes-none-text-team = Kadrovska služba ga še ni napisala.
programmes-list = Vsi programi
programmes-name = Program
programmes-people = Ljudje
programmes-mandatory = Obvezno
programmes-offered = Na voljo
programmes-nothing-on = nobeno pravilo ni vklopljeno
programmes-kind-overdue = Zamujeno
programmes-kind-due_soon = Kmalu zapade
programmes-kind-extended = Podaljšan rok
programmes-kind-not_due = Še čas
programmes-kind-fulfilled = Opravljeno
programmes-kind-exempted = Oproščeno
programmes-kind-ended = Končano
programmes-date = { DATETIME($date, dateStyle: "medium") }
programmes-fulfilled-until = Opravljeno do { $day }.
programmes-exempted-until = Oproščeno do { $day }.
programmes-ended-on = Končano { $day }.
programmes-overdue-since = Rok je bil { $day }.
programmes-renew-by = Velja do { $day }; obnoviti je mogoče že zdaj.
programmes-due-by = Rok: { $day }.
programmes-no-due = Brez roka.
programmes-mine = Moji programi
programmes-mine-lead = Kaj morate znati za svoje delo, do kdaj in zakaj.
programmes-mine-none = Nimate nobenega programa
programmes-mine-none-text = Ko bo kateri namenjen vam, bo tukaj.
programmes-step = Korak { $number }
programmes-step-of = { $needed } od { $count }:
programmes-step-done = opravljeno
programmes-step-open = odprto
programmes-step-waits = po prejšnjem koraku
programmes-step-add = Dodaj korak
programmes-step-remove = Odstrani korak { $number }
programmes-because = Ker velja: { $reason }, od { $day }.
programmes-because-given = Kadrovska služba vam ga je dodelila { $day }.
programmes-renew-from = Obnoviti je mogoče od { $day }.
programmes-is-everybody = vsi v organizaciji
programmes-is-unit = v enoti { $unit }
programmes-is-position = na delovnem mestu { $position }
programmes-is-profile = s profilom { $profile }
programmes-is-joined-from = prihod { $day } ali pozneje
programmes-is-joined-before = prihod pred { $day }
programmes-not = ne: { $condition }
programmes-and = { ", " }
programmes-due-none = Brez roka
programmes-due-after_joining = Dni po prihodu v organizacijo
programmes-due-after_fitting = Dni po prihodu v enoto ali na delovno mesto
programmes-due-after_rule = Dni po vklopu pravila
programmes-due-after_end = Dni po izteku prejšnjega opravljanja
programmes-due-yearly = Določen dan vsako leto
programmes-due-said-after_joining =
    { $days ->
        [one] Rok: { $days } dan po prihodu.
        [two] Rok: { $days } dneva po prihodu.
        [few] Rok: { $days } dnevi po prihodu.
       *[other] Rok: { $days } dni po prihodu.
    }
programmes-due-said-after_fitting =
    { $days ->
        [one] Rok: { $days } dan po prihodu v enoto ali na delovno mesto.
        [two] Rok: { $days } dneva po prihodu v enoto ali na delovno mesto.
        [few] Rok: { $days } dnevi po prihodu v enoto ali na delovno mesto.
       *[other] Rok: { $days } dni po prihodu v enoto ali na delovno mesto.
    }
programmes-due-said-after_rule =
    { $days ->
        [one] Rok: { $days } dan po začetku pravila.
        [two] Rok: { $days } dneva po začetku pravila.
        [few] Rok: { $days } dnevi po začetku pravila.
       *[other] Rok: { $days } dni po začetku pravila.
    }
programmes-due-said-after_end =
    { $days ->
        [one] Rok: { $days } dan po izteku prejšnjega.
        [two] Rok: { $days } dneva po izteku prejšnjega.
        [few] Rok: { $days } dnevi po izteku prejšnjega.
       *[other] Rok: { $days } dni po izteku prejšnjega.
    }
programmes-due-said-none = Roka ni.
programmes-due-said-yearly = Rok vsako leto: { DATETIME($date, day: "numeric", month: "long") }.
programmes-month = { DATETIME($date, month: "long") }
programmes-holds =
    { $months ->
        [one] Opravljeno velja { $months } mesec.
        [two] Opravljeno velja { $months } meseca.
        [few] Opravljeno velja { $months } mesece.
       *[other] Opravljeno velja { $months } mesecev.
    }
programmes-tally = Ljudi s programom: { $people }; zamuja: { $overdue }, opravilo: { $fulfilled }.
programmes-edit = Spremeni program
programmes-edit-title = Sprememba programa »{ $title }«
programmes-edit-lead = Kar shranite, je nova različica; prejšnje ostanejo.
programmes-rules = Koga zadeva
programmes-no-rules = Pravil še ni.
programmes-state-draft = Osnutek
programmes-state-on = Vklopljeno
programmes-state-paused = Ustavljeno
programmes-state-ended = Končano
programmes-rule-since =
    { $count ->
        [one] od { $day }, { $count } oseba
        [two] od { $day }, { $count } osebi
        [few] od { $day }, { $count } osebe
       *[other] od { $day }, { $count } oseb
    }
programmes-pause = Ustavi
programmes-paused = Pravilo nikogar več ne vključuje. Kdor ima program, ga obdrži.
programmes-switch-on = Vklopi
programmes-switched-on = Pravilo je vklopljeno.
programmes-end = Končaj
programmes-end-title = Želite končati pravilo?
programmes-end-text = Program se konča za tiste, ki jih ne zadeva nobeno drugo pravilo. Njihovi zapisi ostanejo. Končanega pravila ni mogoče znova vklopiti.
programmes-ended = Pravilo je končano.
programmes-end-not = Obdrži
programmes-rule-new = Novo pravilo
programmes-rule-new-lead = Veljati morajo vsi pogoji. Več pravil povezuje »ali«, vsak človek pa šteje enkrat.
programmes-condition = Pogoj { $number }
programmes-condition-add = Dodaj pogoj
programmes-condition-remove = Odstrani pogoj { $number }
programmes-field-negated = Ali mora veljati?
programmes-field-is = Mora veljati
programmes-field-is-not = Ne sme veljati
programmes-field-who = Glede na
programmes-who-everybody = Vsi
programmes-who-unit = Enota s podenotami
programmes-who-position = Delovno mesto
programmes-who-profile = Profil vloge
programmes-who-joined_from = Prihod na ta dan ali pozneje
programmes-who-joined_before = Prihod pred tem dnem
programmes-field-date = Dan
programmes-choose = Izberite
programmes-needed-choice = Izberite eno možnost.
programmes-try = Poglej, kaj bi storilo
programmes-forecast = Kaj bi pravilo storilo
programmes-forecast-enrols =
    { $count ->
        [one] To vključi { $count } osebo.
        [two] To vključi { $count } osebi.
        [few] To vključi { $count } osebe.
       *[other] To vključi { $count } oseb.
    }
programmes-forecast-of = Od tega jih je že opravilo: { $fulfilled }, oproščenih: { $exempted }, takoj v zamudi: { $overdue }.
programmes-forecast-assigned = Program že imajo: { $count }.
programmes-forecast-people = Kdo bi ga dobil
programmes-enrolled =
    { $count ->
        [one] Pravilo je vklopljeno. Program ima zdaj še { $count } oseba.
        [two] Pravilo je vklopljeno. Program imata zdaj še { $count } osebi.
        [few] Pravilo je vklopljeno. Program imajo zdaj še { $count } osebe.
       *[other] Pravilo je vklopljeno. Program ima zdaj še { $count } oseb.
    }
programmes-people-title = Kdo ga ima
programmes-people-none = Nihče ni v tem stanju.
programmes-all-standings = Vsi, razen končanih
programmes-as-of = Stanje na ta dan
programmes-person = Oseba
programmes-unit = Enota
programmes-standing = Stanje
programmes-due = Rok
programmes-until = Velja do
programmes-versions = Različice
programmes-version =
    { $count ->
        [one] Različica { $number }, { $day }, { $count } oseba.
        [two] Različica { $number }, { $day }, { $count } osebi.
        [few] Različica { $number }, { $day }, { $count } osebe.
       *[other] Različica { $number }, { $day }, { $count } oseb.
    }
programmes-field-title = Naslov
programmes-field-purpose = Čemu je namenjen
programmes-field-mandatory = Ali je program obvezen?
programmes-field-courses = Tečaji
programmes-field-courses-hint = Označite jih več, če lahko eden nadomesti drugega.
programmes-field-needed = Koliko od teh
programmes-field-order = Vrstni red
programmes-field-after = Šele po koraku { $number }
programmes-field-due = Kdaj je rok
programmes-field-days = Koliko dni
programmes-field-day = Dan v mesecu
programmes-field-month = Mesec
programmes-field-months = Koliko mesecev velja
programmes-field-months-hint = Če je prazno, toliko, kot določa tečaj.
programmes-field-window = Koliko dni pred iztekom obnova ničesar ne skrajša
programmes-field-window-hint = Kar je opravljeno v tem času, šteje od izteka prejšnjega.
programmes-field-note = Zakaj ga spreminjate
programmes-field-move = Kdor ga že ima
programmes-field-move-hint = Sicer obdrži svojo različico.
programmes-field-move-yes = Nadaljuje po tej različici
programmes-save = Shrani
programmes-needed-title = Vnesite naslov.
programmes-needed-course = Izberite vsaj en tečaj.
programmes-needed-number = Vnesite celo število.
