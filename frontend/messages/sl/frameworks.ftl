# Frameworks of skills: managing, editing, comparing, importing and mapping them, and reading them.

framework-administration = Upravljanje
frameworks-title = Ogrodja veščin
frameworks-lead = Kaj se tu lahko naučimo in izmerimo ter na kateri lestvici. Kar je objavljeno, uporabljajo vse organizacije.
frameworks-table = Vsa ogrodja
framework-name = Ime
framework-name-missing = Vnesite ime
framework-version = Različica
framework-version-missing = Vnesite različico
framework-key = Ključ
framework-key-missing = Vnesite ključ
framework-key-hint = Stoji v naslovih in ga pozneje ni mogoče spremeniti: male črke a–z, števke, vezaji in pike.
framework-language = Jezik, v katerem je napisano
framework-language-hint = Naslovi v tem jeziku so izvirnik, drugi so prevodi.
framework-state = Stanje
framework-state-draft = osnutek
framework-state-published = objavljeno
framework-state-retired = umaknjeno
framework-origin = Izvor
framework-origin-shipped = priloženo Skillpactu
framework-origin-own = napisano tukaj
framework-origin-case = uvoženo (CASE)
framework-origin-csv = uvoženo (preglednica)
framework-origin-esco = uvoženo (ESCO)
framework-skills = Veščine
framework-levels = Ravni
framework-changed = Spremenjeno
framework-number = { NUMBER($number) }
framework-new = Dodaj ogrodje
framework-import = Uvozi ogrodje
framework-make = Ustvari osnutek
framework-copy-of = Naslednja različica ogrodja
framework-copy-of-hint = Njegova področja, veščine in lestvica se prepišejo v osnutek.
framework-copy-of-none = Nobene: začni s praznim
framework-source = Vir
framework-licence = Licenca
framework-replaces = Naslednja različica ogrodja
framework-description = Opis
framework-edit = Uredi
framework-publish = Objavi
framework-retire = Umakni
framework-restore = Vrni v uporabo
framework-delete = Izbriši
framework-deleted = Osnutek je izbrisan.
framework-new-version = Ustvari novo različico
framework-translate = Prevedi in preglej naslove
framework-question-publish = Objavite to ogrodje?
framework-question-publish-text = Nato ga lahko uporabljajo vse organizacije. Njegova področja, veščine, oznake in lestvica ostanejo, kot so; za spremembe ustvarite novo različico.
framework-question-retire = Umaknete to ogrodje?
framework-question-retire-text = Nič novega se ne začne z njim. Dokazila, tečaji in profili, ki se nanj sklicujejo, ostanejo. Lahko ga vrnete v uporabo.
framework-question-restore = Vrnete to ogrodje v uporabo?
framework-question-restore-text = Nato se lahko uporablja kot prej.
framework-question-delete = Izbrišete ta osnutek?
framework-question-delete-text = Nikoli ni bil v uporabi. Ne bo ga mogoče povrniti.
framework-done-publish = Ogrodje je objavljeno.
framework-done-retire = Ogrodje je umaknjeno.
framework-done-restore = Ogrodje je spet v uporabi.
framework-more = Kaj še lahko storite
framework-as-readers = Oglejte si ga kot vsi drugi
framework-compare = Primerjaj
framework-compare-with = Primerjaj ga z drugim ogrodjem
framework-compare-title = Kaj je drugače v ogrodju { $name }
framework-compare-before = V primerjavi z
framework-choose = Izberite …
framework-compare-finding = Enako: { NUMBER($unchanged) }. Novo: { NUMBER($added) }. Odstranjeno: { NUMBER($removed) }. Preimenovano: { NUMBER($retitled) }. Premaknjeno: { NUMBER($moved) }.
framework-differences = Veščina za veščino
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
framework-scale-official = Te ravni so del samega ogrodja.
framework-scale-own = Te ravni niso uradne: izdajatelj ogrodja jih ni objavil.
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
framework-no-skills = Veščin še ni. Dodate jih z urejanjem osnutka.
framework-is-retired = To ogrodje ni več v uporabi. Ravni, ki so bile izkazane v njem, ostanejo.
framework-reader-lead = Veščine, v katerih se merijo ravni, in lestvica, na kateri se merijo.
framework-edit-title = Uredi: { $name }
framework-translate-title = Naslovi ogrodja { $name }
framework-translate-lead = To ogrodje je v uporabi. Spremenite lahko prevode in njihov pregled; za vse drugo ustvarite novo različico.
framework-editing-language = Jezik spodnjih naslovov
framework-editing-language-hint = Izvirnik je v tem jeziku: { $language }.
framework-title-of = Naslov za { $code }
framework-area-title-of = Naslov področja { $code }
framework-reviewed = Pregledano
framework-area = Področje
framework-up = Gor
framework-down = Dol
framework-skill-retire = Umakni
framework-skill-retired-text = Nič novega se ne začne s to veščino. Kar se nanjo sklicuje, ostane.
framework-remove = Odstrani
framework-removed = { $code } je odstranjeno.
framework-bring-back = Vrni
framework-add-skill = Dodaj veščino
framework-add-area = Dodaj področje
framework-remove-area = Odstrani področje
framework-save = Shrani
framework-saved = Ogrodje je shranjeno.
framework-found =
    { $count ->
        [one] { $count } veščina
        [two] { $count } veščini
        [few] { $count } veščine
       *[other] { $count } veščin
    }
framework-found-part =
    { $count ->
        [one] Prikazano: { $shown } od { $count } veščine
        [two] Prikazano: { $shown } od { $count } veščin
        [few] Prikazano: { $shown } od { $count } veščin
       *[other] Prikazano: { $shown } od { $count } veščin; zožite z iskanjem
    }
