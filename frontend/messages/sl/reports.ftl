# Besede poročil.

reports-title = Poročila
reports-lead = Pripravljena vprašanja o vaši organizaciji. Vsako vodi do poročila, ki ga lahko zožite, razvrstite in prenesete.
reports-lead-team = Pripravljena vprašanja o vaši skupini. Vsako vodi do poročila, ki ga lahko zožite, razvrstite in prenesete.
reports-logged = Kdor odpre poročilo, vidi osebne podatke. Vsak vpogled se zato zapiše v revizijski dnevnik organizacije.
ask-open = Pokaži poročilo
ask-gaps = Kje so vrzeli?
ask-gaps-text = Kaj ljudje dosegajo v primerjavi s tem, kar potrebuje njihovo delo, po enotah in profilih, in koliko jih je ocenjenih.
ask-levels = Kdo ima katero raven?
ask-levels-text = Vsi v organizaciji z ravnmi, ki so o njih znane.
ask-levels-text-team = Vsi v vaši skupini z ravnmi, ki so o njih znane.
ask-skill = Kdo je v posamezni kompetenci najdlje?
ask-skill-text = Najvišja raven na vrhu: koga vprašati in kdo lahko usmerja druge.
ask-course = Kaj je prinesel tečaj?
ask-course-text = Osebe, ki so začele tečaj, in ravni, ki jih imajo zdaj.
ask-unit = Kje je posamezna enota?
ask-unit-text = Osebe v enoti in v enotah, ki spadajo vanjo.
ask-budget = Kaj zapre proračun?
ask-budget-text = Tečaji, ki enoti za toliko ur ali evrov zaprejo največ vrzeli.

report-title = Kdo ima katero raven?
report-filters = Filtri in vrstni red
report-unit = Organizacijska enota
report-course = Začeti tečaj
report-skill = Kompetenca
report-all-units = Vse enote
report-all-courses = S tečajem ali brez njega
report-all-skills = Vse kompetence
report-sort = Razvrsti po
report-sort-family_name = Priimku
report-sort-unit = Enoti
report-sort-level = Ravni v izbrani kompetenci
report-order = Vrstni red
report-ascending = Naraščajoče (od A do Ž, najnižje na vrhu)
report-descending = Padajoče (od Ž do A, najvišje na vrhu)
report-show-all = Pokaži tudi kompetence brez ravni
report-show = Pokaži
report-clear = Počisti filtre
report-finding =
    { $total ->
        [one] { $total } oseba v poročilu, od tega z dokazano vsaj eno ravnjo: { $known }.
        [two] { $total } osebi v poročilu, od tega z dokazano vsaj eno ravnjo: { $known }.
        [few] { $total } osebe v poročilu, od tega z dokazano vsaj eno ravnjo: { $known }.
       *[other] { $total } oseb v poročilu, od tega z dokazano vsaj eno ravnjo: { $known }.
    }
report-finding-part =
    { $total ->
        [one] { $total } oseba v poročilu; med prvimi { $shown } z dokazano vsaj eno ravnjo: { $known }.
        [two] { $total } osebi v poročilu; med prvimi { $shown } z dokazano vsaj eno ravnjo: { $known }.
        [few] { $total } osebe v poročilu; med prvimi { $shown } z dokazano vsaj eno ravnjo: { $known }.
       *[other] { $total } oseb v poročilu; med prvimi { $shown } z dokazano vsaj eno ravnjo: { $known }.
    }
report-none-title = Tem filtrom ne ustreza nihče
report-none-text = Izberite večjo enoto, drug tečaj ali drugo kompetenco.
report-empty-title = V tem poročilu še ni nikogar
report-empty-text = Osebe se tu pojavijo, ko pripadajo organizaciji oziroma vaši skupini.
report-no-levels-title = O teh osebah še ni znana nobena raven
report-no-levels-text = Raven se tu pojavi, ko kdo dokonča tečaj. Neznana raven ne pomeni nizke.
report-hidden-skills =
    { $count ->
        [one] Izpuščena je { $count } kompetenca, v kateri nima ravni nihče na tej strani.
        [two] Izpuščeni sta { $count } kompetenci, v katerih nima ravni nihče na tej strani.
        [few] Izpuščene so { $count } kompetence, v katerih nima ravni nihče na tej strani.
       *[other] Izpuščenih je { $count } kompetenc, v katerih nima ravni nihče na tej strani.
    }
report-table = Ravni po osebah in kompetencah
report-person = Oseba
report-scale = Raven, od nizke do visoke:
report-scale-missing = · ni znano
report-missing = Ni znano
report-key = Kaj pomenijo številke kompetenc
report-evidence = { $kind }, { DATETIME($date, dateStyle: "medium") }
report-evidence-until = { $kind }, { DATETIME($date, dateStyle: "medium") }, velja do { DATETIME($until, dateStyle: "medium") }
report-note-completion = tečaj
report-note-self = samoocena
report-note-manager = vodja
report-note-test = preizkus
report-note-external = potrdilo
report-note-refresher = obnovitev
report-level = Raven
report-kind = Dokaz
report-date = Pokazana dne
report-until = Velja do
report-no-end = Ne poteče
report-person-without = O tej osebi še ni znana nobena raven.
report-person-page = Mesto v organizaciji
report-download = Prenesi kot CSV
report-formats = Druge oblike zapisa
report-format-xlsx = Excel (XLSX)
report-format-ods = LibreOffice (ODS)
report-format-pdf = PDF za branje in tiskanje
report-format-json = JSON za programe
report-format-parquet = Parquet za programe
report-format-too-large = Poročilo ima več vrstic, kot jih gre v PDF. Omejite ga na enoto, tečaj ali kompetenco.
report-download-hint = Datoteka vsebuje vse osebe in kompetence, ki ustrezajo filtrom, vsako v svoji vrstici. Stran kaže stanje: { DATETIME($date, dateStyle: "long", timeStyle: "short") }.
report-why = Zakaj ta raven
ask-programmes = Kdo zamuja?
ask-programmes-text = Kaj mora kdo znati do kdaj in kje so ljudje zdaj.
