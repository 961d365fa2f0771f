# Frameworks of skills: managing, editing, comparing, importing and mapping them, and reading them.

framework-administration = Upravljanje
frameworks-title = Okviri kompetenc
frameworks-lead = Kaj se tu lahko naučimo in izmerimo ter na kateri lestvici. Kar je objavljeno, uporabljajo vse organizacije.
frameworks-table = Vsi okviri
framework-name = Ime
framework-name-missing = Vnesite ime
framework-version = Različica
framework-version-missing = Vnesite različico
framework-key = Ključ
framework-key-missing = Vnesite ključ
framework-key-hint = Stoji v naslovih in ga pozneje ni mogoče spremeniti: male črke a–z, števke, vezaji in pike.
framework-language = Jezik, v katerem je napisan
framework-language-hint = Naslovi v tem jeziku so izvirnik, drugi so prevodi.
framework-state = Stanje
framework-state-draft = osnutek
framework-state-published = objavljen
framework-state-retired = umaknjen
framework-origin = Izvor
framework-origin-shipped = priložen Skillpactu
framework-origin-own = napisan tukaj
framework-origin-case = uvožen (CASE)
framework-origin-csv = uvožen (preglednica)
framework-origin-esco = uvožen (ESCO)
framework-skills = Kompetence
framework-levels = Ravni
framework-changed = Spremenjeno
framework-number = { NUMBER($number) }
framework-new = Dodaj okvir
framework-import = Uvozi okvir
framework-make = Ustvari osnutek
framework-copy-of = Naslednja različica okvira
framework-copy-of-hint = Njegova področja, kompetence in lestvica se prepišejo v osnutek.
framework-copy-of-none = Nobene: začni s praznim
framework-source = Vir
framework-licence = Licenca
framework-replaces = Nasledi
framework-description = Opis
framework-edit = Uredi
framework-publish = Objavi
framework-retire = Umakni
framework-restore = Vrni v uporabo
framework-delete = Izbriši
framework-deleted = Osnutek je izbrisan.
framework-new-version = Ustvari novo različico
framework-translate = Prevedi in preglej naslove
framework-question-publish = Objavite ta okvir?
framework-question-publish-text = Nato ga lahko uporabljajo vse organizacije. Njegova področja, kompetence, oznake in lestvica ostanejo, kot so; za spremembe ustvarite novo različico.
framework-question-retire = Umaknete ta okvir?
framework-question-retire-text = Nič novega se ne začne z njim. Dokazila, tečaji in profili, ki se nanj sklicujejo, ostanejo. Lahko ga vrnete v uporabo.
framework-question-restore = Vrnete ta okvir v uporabo?
framework-question-restore-text = Nato se lahko uporablja kot prej.
framework-question-delete = Izbrišete ta osnutek?
framework-question-delete-text = Nikoli ni bil v uporabi. Ne bo ga mogoče povrniti.
framework-done-publish = Okvir je objavljen.
framework-done-retire = Okvir je umaknjen.
framework-done-restore = Okvir je spet v uporabi.
framework-more = Kaj še lahko storite
framework-as-readers = Oglejte si ga kot vsi drugi
framework-compare = Primerjaj
framework-compare-with = Primerjaj ga z drugim okvirom
framework-compare-title = Kaj je drugače v okviru { $name }
framework-compare-before = V primerjavi z
framework-choose = Izberite …
framework-compare-finding = Enako: { NUMBER($unchanged) }. Novo: { NUMBER($added) }. Odstranjeno: { NUMBER($removed) }. Preimenovano: { NUMBER($retitled) }. Premaknjeno: { NUMBER($moved) }.
framework-differences = Kompetenca za kompetenco
framework-code = Oznaka
framework-change = Kaj se je spremenilo
framework-change-added = novo
framework-change-removed = odstranjeno
framework-change-retitled = preimenovano
framework-change-moved = premaknjeno
framework-before = Prej
framework-after = Potem
framework-in-area = Področje { $area }
framework-scale = Lestvica
framework-scale-official = Te ravni so del samega okvira.
framework-scale-own = Te ravni niso uradne: izdajatelj okvira jih ni objavil.
framework-level = Raven
framework-level-name = Ime
framework-level-letters = Črkovna oznaka
framework-level-count = Število ravni
framework-level-name-of = Ime ravni { $level }
framework-level-names-hint = Sosednje ravni z istim imenom so stopnje ene širše ravni.
framework-unreviewed = nepregledano
framework-skill-retired = umaknjena
framework-outcomes = Učni izidi v viru: { $list }
framework-search = Išči po oznaki ali naslovu
framework-no-skills = Kompetenc še ni. Dodate jih z urejanjem osnutka.
framework-is-retired = Ta okvir ni več v uporabi. Ravni, ki so bile izkazane v njem, ostanejo.
framework-reader-lead = Kompetence, v katerih se merijo ravni, in lestvica, na kateri se merijo.
framework-edit-title = Uredi: { $name }
framework-translate-title = Naslovi okvira { $name }
framework-translate-lead = Ta okvir je v uporabi. Spremenite lahko prevode in njihov pregled; za vse drugo ustvarite novo različico.
framework-editing-language = Jezik spodnjih naslovov
framework-editing-language-hint = Izvirnik je v tem jeziku: { $language }.
framework-title-of = Naslov za { $code }
framework-area-title-of = Naslov področja { $code }
framework-reviewed = Pregledano
framework-area = Področje
framework-up = Gor
framework-down = Dol
framework-skill-retire = Umakni
framework-skill-retired-text = Nič novega se ne začne s to kompetenco. Kar se nanjo sklicuje, ostane.
framework-remove = Odstrani
framework-removed = { $code } je odstranjeno.
framework-bring-back = Vrni
framework-add-skill = Dodaj kompetenco
framework-add-area = Dodaj področje
framework-remove-area = Odstrani področje
framework-save = Shrani
framework-saved = Okvir je shranjen.
framework-found =
    { $count ->
        [one] { NUMBER($count) } kompetenca
        [two] { NUMBER($count) } kompetenci
        [few] { NUMBER($count) } kompetence
       *[other] { NUMBER($count) } kompetenc
    }
framework-found-part =
    { $count ->
        [one] Prikazano: { NUMBER($shown) } od { NUMBER($count) } kompetence
        [two] Prikazano: { NUMBER($shown) } od { NUMBER($count) } kompetenc
        [few] Prikazano: { NUMBER($shown) } od { NUMBER($count) } kompetenc
       *[other] Prikazano: { NUMBER($shown) } od { NUMBER($count) } kompetenc; zožite z iskanjem
    }
framework-mappings-link = Preslikave in prenos dokazil
framework-export-case = Prenesi kot paket CASE (JSON)
framework-export-csv = Prenesi kot preglednico (CSV)
framework-import-lead = Najprej vidite, kaj bi datoteka naredila. Nič se ne zapiše, dokler tega ne potrdite, nato pa vse ali nič.
framework-file = Datoteka
framework-file-hint = Največ 32 MB.
framework-file-missing = Izberite datoteko
framework-format = Kakšna datoteka je to
framework-format-csv = Preglednica (CSV)
framework-format-csv-hint = Stolpca code in title ali title_en, title_sl itn.; tudi parent, kind, description. Vse vidite, če okvir prenesete kot preglednico.
framework-format-case = Paket CASE (JSON)
framework-format-case-hint = Iz Skillpacta ali drugega programa, ki pozna 1EdTech CASE 1.0 ali 1.1.
framework-format-esco = ESCO (zip z datotekami CSV)
framework-format-esco-hint = Prenos z ESCO, kakršen je, ali samo njegova datoteka skills_en.csv.
framework-import-name-hint = Samo če ga datoteka ne pove ali ga pove drugače, kot želite.
framework-import-language = Jezik naslovov, ki ga ne navajajo
framework-import-levels-hint = Samo če datoteka nima lestvice.
framework-import-only = Samo te skupine ali poklici
framework-import-only-hint = Oznake, imena ali naslovi, po eden v vrstici. Prazno: ves ESCO.
framework-import-look = Pokaži, kaj bi naredila
framework-import-shown = Kaj bi datoteka naredila
framework-import-rows = Prebrane vrstice
framework-import-areas = Področja
framework-import-compared = V primerjavi z { $key }
framework-import-findings = Kaj je treba popraviti
framework-import-remarks = Kaj je bilo izpuščeno ali zamenjano
framework-import-sample = Prve kompetence
framework-import-cut = Število težav: { NUMBER($count) }; navedenih je prvih { NUMBER($shown) }.
framework-import-replaces = Osnutek s tem ključem že obstaja; število njegovih kompetenc: { NUMBER($count) }. Datoteka ga zamenja; osnutek se ohrani in ga lahko vrnete na strani okvira.
framework-import-replace = Zamenjaj osnutek
framework-import-replace-missing = Potrdite, da naj se osnutek zamenja
framework-import-compared-none = Ni s čim primerjati: je novo
framework-carry-new = Dodanih bo { NUMBER($added) }, že prej prenesenih je { NUMBER($known) }; { NUMBER($replaced) } iz časa pred popravkom preslikave ne velja več.
framework-carry-nothing = Ni več ničesar za prenos.
framework-untranslated = ni prevedeno
framework-import-draft = Postane osnutek, ki ga vidijo samo skrbniki konzorcija.
framework-import-write = Uvozi kot osnutek
framework-finding-row = Vrstica
framework-finding-field = Stolpec
framework-finding-what = Kaj je narobe
framework-finding-duplicate = »{ $subject }« je navedeno dvakrat.
framework-finding-duplicate-other-subject = »{ $subject }« je že v vrstici { $other }.
framework-finding-missing_parent = Tega, kamor spada, ni.
framework-finding-missing_parent-other = Spada pod »{ $other }«, česar v datoteki ni.
framework-finding-missing_parent-other-subject = »{ $subject }« spada pod »{ $other }«, česar ni.
framework-finding-cycle = Spada samo podse.
framework-finding-cycle-subject = »{ $subject }« prek nadrejenih spada samo podse.
framework-finding-missing = To ne sme biti prazno.
framework-finding-missing-subject = »{ $subject }« nima naslova. Vpišite ga vsaj v enem jeziku.
framework-finding-missing-identifier = Vnos potrebuje identifikator.
framework-finding-missing-conceptUri = Pojem nima naslova v spletu.
framework-finding-missing-skills = V njem ni kompetenc.
framework-finding-missing_column = Manjka stolpec.
framework-finding-missing_column-subject = Ni stolpca »{ $subject }«.
framework-finding-missing_file = Manjka datoteka.
framework-finding-missing_file-skillGroups = Brez datoteke skillGroups so vse kompetence v enem področju.
framework-finding-missing_file-file = V datoteki zip ni datoteke skills_en.csv (ali v drugem jeziku). Uporabite nespremenjen prenos CSV z mesta ESCO.
framework-finding-invalid = Tega ni mogoče uporabiti.
framework-finding-invalid-kind = »{ $subject }« ni vrsta: vpišite area, skill, level ali framework.
framework-finding-invalid-outcomes = Izide zapišite takole: Basic=6|Advanced=4.
framework-finding-invalid-limit-subject = Oznake »{ $subject }« ni mogoče uporabiti: največ { $limit } znakov in brez dvopičja.
framework-finding-invalid-key = Ključ ima od 2 do 60 malih črk a–z, števk, vezajev in pik pred števkami ter se začne s črko.
framework-finding-invalid-scale = Lestvica ima od 2 do 20 ravni, oštevilčenih 1, 2, 3 … brez vrzeli.
framework-finding-off_scale = Ravni lestvice si sledijo od 1, vsaj dve in brez vrzeli.
framework-finding-off_scale-limit-subject = »{ $subject }« ni na lestvici: raven je število od 1 do { $limit }.
framework-finding-too_long = To je predolgo.
framework-finding-too_long-limit = Največje število znakov: { $limit }.
framework-finding-too_long-limit-subject = Besedilo pri »{ $subject }« je predolgo; največje število znakov: { $limit }.
framework-finding-too_many = Tega je preveč.
framework-finding-too_many-limit = Prebere se največ toliko vrstic ali vnosov: { $limit }. Izberite del.
framework-finding-too_many-count-limit = Vseh je { $count }, dovoljenih največ { $limit }. Izberite del.
framework-finding-too_large = Datoteka je prevelika.
framework-finding-too_large-subject = { $subject } se razširi na več, kot se prebere. Izpustite datoteke, ki niso potrebne.
framework-finding-encoding = Črk ni mogoče zanesljivo prebrati. Datoteko znova shranite kot UTF-8.
framework-finding-encoding_guessed-file = Datoteka je prebrana kot { $subject }. Preverite črke.
framework-finding-unreadable = Tega ni mogoče prebrati.
framework-finding-unreadable-file = Datoteke od tu naprej ni mogoče prebrati. Je res vrste, ki ste jo izbrali?
framework-finding-unreadable-CFDocument = To ni paket CASE: nima CFDocument s CFItems.
framework-finding-unclosed_quote = Narekovaj, ki se tu začne, se nikoli ne konča, zato bi bil preostanek datoteke ena sama celica.
framework-finding-unreadable-json = To ni JSON ali pa je v tej vrstici pokvarjen.
framework-finding-empty = Datoteka je prazna: prva vrstica poimenuje stolpce.
framework-finding-unknown = To ni znano.
framework-finding-unknown-only = »{ $subject }« v teh datotekah ni ne skupina kompetenc ne poklic.
framework-finding-unknown-CFAssociations = Povezava umešča vnos »{ $subject }«, ki ga v paketu ni.
framework-finding-taken = Ta ključ je v uporabi.
framework-finding-taken-subject = { $subject } je v uporabi in se spreminja le z novo različico. Izberite drug ključ.
framework-finding-left_out = To je bilo izpuščeno.
framework-finding-left_out-subject = Stolpec »{ $subject }« ni znan in je izpuščen.
framework-finding-replaced = To je bilo zamenjano.
framework-finding-replaced-subject = Oznaka »{ $subject }« je navedena dvakrat ali ni uporabna; namesto nje se uporabi identifikator.
framework-finding-becomes_area = To postane področje.
framework-finding-becomes_area-subject = »{ $subject }« ima podrejene, zato postane področje brez lastne ravni.
framework-finding-no_scale = Paket o ravneh ne pove ničesar; velja lestvica, ki ste jo izbrali.
framework-finding-second_parent = Stoji na dveh mestih; ohranjeno je prvo.
framework-finding-links_kept-CFAssociations = { $count } × »{ $subject }«: ohranjeno, da se vrne ob izvozu; tu iz tega ne sledi nič.
framework-finding-links_left_out-CFAssociations = { $count } × »{ $subject }«: izpuščeno, ker se začne in konča drugje ali jih je preveč.
framework-mappings = Preslikave
framework-mappings-title = Preslikave okvira { $name }
framework-mappings-lead = Preslikava pove, katera kompetenca enega okvira postane katera drugega in kaj postane z ravnjo. Po njej je mogoče prenesti dokazila ljudi.
framework-mapping-between = Med
framework-mapping-from-to = { $from } → { $to }
framework-mapping-reviewed = Pregledano
framework-mapping-shipped = pregledano, preden je bilo priloženo Skillpactu
framework-mapping-reviewed-by = Pregled: { $name }, { DATETIME($date, dateStyle: "long") }.
framework-title-reviewed-by = Pregled: { $name }, { DATETIME($date, dateStyle: "medium") }
framework-title-reviewed-on = Pregledano { DATETIME($date, dateStyle: "medium") }; kdor je pregledal, ni več tu.
framework-mapping-reviewed-on = Pregledano { DATETIME($date, dateStyle: "long") }.
framework-mapping-not-reviewed = Te preslikave ni pregledal še nihče. Preglejte jo in potrdite, da je prava, preden se prenesejo dokazila.
framework-mapping-new = Ustvari preslikavo
framework-mapping-to = V okvir
framework-mapping-to-hint = Začne se s kompetencami, ki imajo v obeh enako oznako.
framework-mapping-to-missing = Izberite okvir
framework-mapping-make = Ustvari preslikavo
framework-mapping-note = Zakaj je preslikava takšna
framework-mapping-nowhere = Ne vodi v nobeno kompetenco.
framework-mapping-becomes = { $code } postane
framework-mapping-rule = Raven za { $code }
framework-rule-same = ostane enaka
framework-rule-shift = se premakne za
framework-rule-at_most = postane največ
framework-mapping-add = Dodaj vrstico
framework-mapping-saved = Preslikava je shranjena in jo je treba pregledati.
framework-mapping-review = Prava je: označi kot pregledano
framework-mapping-is-reviewed = Preslikava je zdaj pregledana.
framework-carry = Prenos dokazil
framework-carry-text = Kar so ljudje izkazali v prejšnjem okviru, nato šteje tudi v novem. Doda se; nič se ne prepiše in nič se ne prenese dvakrat.
framework-carry-carried = Potem jih šteje { NUMBER($carried) }, od tega { NUMBER($changed) } z drugo ravnjo; od { NUMBER($dropped) } ne ostane nič.
framework-carry-going = Pregledano: { NUMBER($done) } od { NUMBER($total) }; dodano: { NUMBER($written) }, že prej: { NUMBER($known) }. To stran lahko zapustite.
framework-carry-ended = Zadnji prenos: pregledano { NUMBER($done) } od { NUMBER($total) }, dodano { NUMBER($written) }, že prej { NUMBER($known) }.
framework-carry-unreviewed = Dokazila je mogoče prenesti, ko je preslikava pregledana.
framework-carry-start = Prenesi
framework-carry-begun = Prenos se je začel.
framework-carry-done = Vsa dokazila so prenesena.
framework-carry-question = Prenesete dokazila ljudi?
framework-import-problems =
    { $count ->
        [one] { NUMBER($count) } težava preprečuje uvoz te datoteke
        [two] { NUMBER($count) } težavi preprečujeta uvoz te datoteke
        [few] { NUMBER($count) } težave preprečujejo uvoz te datoteke
       *[other] { NUMBER($count) } težav preprečuje uvoz te datoteke
    }
framework-import-ready =
    { $count ->
        [one] Uvoziti je mogoče { NUMBER($count) } kompetenco
        [two] Uvoziti je mogoče { NUMBER($count) } kompetenci
        [few] Uvoziti je mogoče { NUMBER($count) } kompetence
       *[other] Uvoziti je mogoče { NUMBER($count) } kompetenc
    }
framework-carry-observations =
    { $count ->
        [one] { NUMBER($count) } opažanje; oseb: { NUMBER($people) }
        [two] { NUMBER($count) } opažanji; oseb: { NUMBER($people) }
        [few] { NUMBER($count) } opažanja; oseb: { NUMBER($people) }
       *[other] { NUMBER($count) } opažanj; oseb: { NUMBER($people) }
    }
framework-carry-question-text =
    { $count ->
        [one] Za nove kompetence se doda { NUMBER($count) } opažanje. Tega ni mogoče razveljaviti, ker se dokazila nikoli ne brišejo.
        [two] Za nove kompetence se dodata { NUMBER($count) } opažanji. Tega ni mogoče razveljaviti, ker se dokazila nikoli ne brišejo.
        [few] Za nove kompetence se dodajo { NUMBER($count) } opažanja. Tega ni mogoče razveljaviti, ker se dokazila nikoli ne brišejo.
       *[other] Za nove kompetence se doda { NUMBER($count) } opažanj. Tega ni mogoče razveljaviti, ker se dokazila nikoli ne brišejo.
    }

framework-rule-level = { $name } ({ $level })
framework-rule-lower =
    { $count ->
        [one] { $count } raven nižje
        [two] { $count } ravni nižje
        [few] { $count } ravni nižje
       *[other] { $count } ravni nižje
    }
framework-rule-higher =
    { $count ->
        [one] { $count } raven višje
        [two] { $count } ravni višje
        [few] { $count } ravni višje
       *[other] { $count } ravni višje
    }
framework-rule-example = Primer: { $before } postane { $after }.
framework-rule-nothing = Primer: od { $before } ne ostane nič.
framework-mapping-shift = Za koliko ({ $code })
framework-mapping-at_most = Največ katera raven ({ $code })
framework-mapping-delete = Izbriši preslikavo
framework-mapping-delete-question = Izbrišete to preslikavo?
framework-mapping-delete-text = Izbrišejo se njene vrstice. Preslikava, po kateri so bila dokazila že prenesena, ostane, da ostanejo ravni razložene.
framework-mapping-deleted = Preslikava je izbrisana.
framework-undo = Razveljavitev prenosa
framework-undo-text =
    { $count ->
        [0] Trenutno ne šteje nič, kar bi bilo preneseno po tej preslikavi.
        [one] Trenutno šteje { $count } dokazilo, ki je bilo preneseno po tej preslikavi.
        [two] Trenutno štejeta { $count } dokazili, ki sta bili preneseni po tej preslikavi.
        [few] Trenutno štejejo { $count } dokazila, ki so bila prenesena po tej preslikavi.
       *[other] Trenutno šteje { $count } dokazil, ki so bila prenesena po tej preslikavi.
    }
framework-undo-start = Razveljavi prenos
framework-undo-question = Razveljavite prenos dokazil?
framework-undo-question-text =
    { $count ->
        [one] { $count } prepis odslej ne šteje več, raven, ki ji pripada, pa se izračuna na novo. Dokazilo v prejšnjem okviru ostane, kakršno je; evidenca ohrani prepis z vašim razlogom.
        [two] { $count } prepisa odslej ne štejeta več, ravni, ki jima pripadata, pa se izračunata na novo. Dokazili v prejšnjem okviru ostaneta, kakršni sta; evidenca ohrani prepisa z vašim razlogom.
        [few] { $count } prepisi odslej ne štejejo več, ravni, ki jim pripadajo, pa se izračunajo na novo. Dokazila v prejšnjem okviru ostanejo, kakršna so; evidenca ohrani prepise z vašim razlogom.
       *[other] { $count } prepisov odslej ne šteje več, ravni, ki jim pripadajo, pa se izračunajo na novo. Dokazila v prejšnjem okviru ostanejo, kakršna so; evidenca ohrani prepise z vašim razlogom.
    }
framework-undo-reason = Zakaj se prenos razveljavi?
framework-undo-reason-hint = Ljudje razlog preberejo ob svojih dokazilih.
framework-undo-reason-missing = Navedite razlog
framework-undo-begun = Razveljavitev se je začela.
framework-undo-going = Razveljavljeno: { NUMBER($done) } od { NUMBER($total) }. To stran lahko zapustite.
framework-undo-ended = Zadnja razveljavitev: { NUMBER($done) }, { DATETIME($date, dateStyle: "long") }. Razlog: { $reason }
framework-undo-done = Ves prenos je razveljavljen.
framework-earlier = Prejšnji osnutki
framework-earlier-text = Te osnutke je zamenjala datoteka. Ohranjenih je zadnjih pet.
framework-earlier-draft = { $name }, kompetenc: { NUMBER($count) }, do { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
framework-earlier-back = Vrni osnutek
framework-earlier-question = Vrnete ta osnutek?
framework-earlier-question-text = Zamenja osnutek, ki je zdaj tu; ta se prav tako ohrani.
framework-earlier-is-back = Prejšnji osnutek je spet tu.
