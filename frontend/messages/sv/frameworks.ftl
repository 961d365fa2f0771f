# Frameworks of skills: managing, editing, comparing, importing and mapping them, and reading them.

framework-administration = Administration
frameworks-title = Kompetensramverk
frameworks-lead = Vad som kan läras och mätas här, och på vilken skala. Det som är publicerat används av alla organisationer.
frameworks-table = Alla ramverk
framework-name = Namn
framework-name-missing = Ange ett namn
framework-version = Version
framework-version-missing = Ange en version
framework-key = Nyckel
framework-key-missing = Ange en nyckel
framework-key-hint = Står i adresser och kan inte ändras senare: små bokstäver a–z, siffror, bindestreck och punkter.
framework-language = Språket som det är skrivet på
framework-language-hint = Titlarna på det här språket är originalet, de andra är översättningar.
framework-state = Tillstånd
framework-state-draft = utkast
framework-state-published = publicerat
framework-state-retired = taget ur bruk
framework-origin = Kommer från
framework-origin-shipped = följer med Skillpact
framework-origin-own = skrivet här
framework-origin-case = importerat (CASE)
framework-origin-csv = importerat (tabell)
framework-origin-esco = importerat (ESCO)
framework-skills = Kompetenser
framework-levels = Nivåer
framework-changed = Ändrat
framework-number = { NUMBER($number) }
framework-new = Lägg till ett ramverk
framework-import = Importera ett ramverk
framework-make = Skapa ett utkast
framework-copy-of = Nästa version av
framework-copy-of-hint = Dess områden, kompetenser och skala kopieras till utkastet.
framework-copy-of-none = Inget: börja tomt
framework-source = Källa
framework-licence = Licens
framework-replaces = Följer på
framework-description = Beskrivning
framework-edit = Redigera
framework-publish = Publicera
framework-retire = Ta ur bruk
framework-restore = Ta i bruk igen
framework-delete = Ta bort
framework-deleted = Utkastet har tagits bort.
framework-new-version = Skapa en ny version
framework-translate = Översätt och granska titlar
framework-question-publish = Publicera det här ramverket?
framework-question-publish-text = Alla organisationer kan sedan använda det. Områden, kompetenser, koder och skala förblir som de är; för ändringar skapar du en ny version.
framework-question-retire = Ta det här ramverket ur bruk?
framework-question-retire-text = Inget nytt börjar med det. Underlag, kurser och profiler som hänvisar till det finns kvar. Du kan ta det i bruk igen.
framework-question-restore = Ta ramverket i bruk igen?
framework-question-restore-text = Det kan sedan användas som förut.
framework-question-delete = Ta bort det här utkastet?
framework-question-delete-text = Det har aldrig använts. Det kan inte återställas.
framework-done-publish = Ramverket har publicerats.
framework-done-retire = Ramverket har tagits ur bruk.
framework-done-restore = Ramverket är i bruk igen.
framework-more = Vad du mer kan göra
framework-as-readers = Se det som alla ser det
framework-compare = Jämför
framework-compare-with = Jämför det med ett annat ramverk
framework-compare-title = Vad som skiljer { $name }
framework-compare-before = Jämfört med
framework-choose = Välj …
framework-compare-finding = Lika: { NUMBER($unchanged) }. Nya: { NUMBER($added) }. Borta: { NUMBER($removed) }. Omdöpta: { NUMBER($retitled) }. Flyttade: { NUMBER($moved) }.
framework-differences = Kompetens för kompetens
framework-code = Kod
framework-change = Vad som ändrats
framework-change-added = ny
framework-change-removed = borta
framework-change-retitled = omdöpt
framework-change-moved = flyttad
framework-before = Före
framework-after = Efter
framework-in-area = Område { $area }
framework-scale = Skala
framework-scale-official = De här nivåerna är ramverkets egna.
framework-scale-own = De här nivåerna är inte officiella: ramverkets utgivare har inte publicerat dem.
framework-level = Nivå
framework-level-name = Namn
framework-level-letters = Bokstäver
framework-level-count = Antal nivåer
framework-level-name-of = Namn på nivå { $level }
framework-level-names-hint = Angränsande nivåer med samma namn är steg i en bredare nivå.
framework-unreviewed = inte granskad
framework-skill-retired = ur bruk
framework-outcomes = Lärandemål i källan: { $list }
framework-search = Sök på kod eller titel
framework-no-skills = Det finns inga kompetenser än. Redigera utkastet för att lägga till.
framework-is-retired = Det här ramverket används inte längre. Nivåer som visats i det finns kvar.
framework-reader-lead = De kompetenser som nivåer mäts i och skalan de mäts på.
framework-edit-title = Redigera { $name }
framework-translate-title = Titlar i { $name }
framework-translate-lead = Det här ramverket används. Översättningar och granskningen av dem kan ändras; för allt annat skapar du en ny version.
framework-editing-language = Språk för titlarna nedan
framework-editing-language-hint = Originalet är på det här språket: { $language }.
framework-title-of = Titel för { $code }
framework-area-title-of = Titel för område { $code }
framework-reviewed = Granskad
framework-area = Område
framework-up = Upp
framework-down = Ned
framework-skill-retire = Ta ur bruk
framework-skill-retired-text = Inget nytt börjar med den här kompetensen. Det som hänvisar till den finns kvar.
framework-remove = Ta bort
framework-removed = { $code } har tagits bort.
framework-bring-back = Ta tillbaka
framework-add-skill = Lägg till en kompetens
framework-add-area = Lägg till ett område
framework-remove-area = Ta bort området
framework-save = Spara
framework-saved = Ramverket har sparats.
framework-found =
    { $count ->
        [one] { NUMBER($count) } kompetens
       *[other] { NUMBER($count) } kompetenser
    }
framework-found-part =
    { $count ->
        [one] { NUMBER($shown) } av { NUMBER($count) } kompetens visas
       *[other] { NUMBER($shown) } av { NUMBER($count) } kompetenser visas; sök för att begränsa
    }
framework-mappings-link = Mappningar och överföring av underlag
framework-export-case = Ladda ner som CASE-paket (JSON)
framework-export-csv = Ladda ner som tabell (CSV)
framework-import-lead = Du ser först vad filen skulle göra. Inget skrivs förrän du bekräftar, och då allt eller inget.
framework-file = Fil
framework-file-hint = Högst 32 MB.
framework-file-missing = Välj en fil
framework-format = Vilken sorts fil det är
framework-format-csv = En tabell (CSV)
framework-format-csv-hint = Kolumnerna code och title eller title_en, title_sv och så vidare; även parent, kind, description. Ladda ner ett ramverk som tabell för att se alla.
framework-format-case = Ett CASE-paket (JSON)
framework-format-case-hint = Från Skillpact eller ett annat program som kan 1EdTech CASE 1.0 eller 1.1.
framework-format-esco = ESCO (zip med CSV-filer)
framework-format-esco-hint = Nedladdningen från ESCO som den är, eller bara filen skills_en.csv.
framework-import-name-hint = Bara om filen inte anger det, eller anger något annat än du vill.
framework-import-language = Språk för titlar som inte anger sitt
framework-import-levels-hint = Bara om filen saknar skala.
framework-import-only = Bara dessa grupper eller yrken
framework-import-only-hint = Koder, namn eller adresser, en per rad. Tomt: hela ESCO.
framework-import-look = Visa vad den skulle göra
framework-import-shown = Vad filen skulle göra
framework-import-rows = Lästa rader
framework-import-areas = Områden
framework-import-compared = Jämfört med { $key }
framework-import-findings = Vad som måste rättas
framework-import-remarks = Vad som utelämnats eller ersatts
framework-import-sample = De första kompetenserna
framework-import-cut = { NUMBER($count) } problem; de första { NUMBER($shown) } listas.
framework-import-replaces = Det finns redan ett utkast med denna nyckel, med { NUMBER($count) } kompetenser. Filen ersätter det; utkastet sparas och kan återställas på ramverkets sida.
framework-import-replace = Ersätt utkastet
framework-import-replace-missing = Bekräfta att utkastet ska ersättas
framework-import-compared-none = Inget att jämföra med: det är nytt
framework-carry-new = { NUMBER($added) } läggs till, { NUMBER($known) } fördes över tidigare, { NUMBER($replaced) } från före rättelsen av mappningen räknas inte längre.
framework-carry-nothing = Det finns inget mer att föra över.
framework-untranslated = inte översatt
framework-import-draft = Den blir ett utkast som bara konsortiets administratörer ser.
framework-import-write = Importera som utkast
framework-finding-row = Rad
framework-finding-field = Kolumn
framework-finding-what = Vad som är fel
framework-finding-duplicate = ”{ $subject }” finns två gånger.
framework-finding-duplicate-other-subject = ”{ $subject }” finns redan på rad { $other }.
framework-finding-missing_parent = Det som det hör till finns inte.
framework-finding-missing_parent-other = Det hör till ”{ $other }”, som inte finns i filen.
framework-finding-missing_parent-other-subject = ”{ $subject }” hör till ”{ $other }”, som inte finns.
framework-finding-cycle = Det hör till sig självt.
framework-finding-cycle-subject = ”{ $subject }” hör till sig självt, via det som ligger ovanför.
framework-finding-missing = Detta får inte vara tomt.
framework-finding-missing-subject = ”{ $subject }” saknar titel. Ange en på minst ett språk.
framework-finding-missing-identifier = En post behöver en identifierare.
framework-finding-missing-conceptUri = Begreppet saknar adress.
framework-finding-missing-skills = Det finns inga kompetenser i det.
framework-finding-missing_column = En kolumn saknas.
framework-finding-missing_column-subject = Det finns ingen kolumn ”{ $subject }”.
framework-finding-missing_file = En fil saknas.
framework-finding-missing_file-skillGroups = Utan filen skillGroups hamnar alla kompetenser i ett område.
framework-finding-missing_file-file = Zipfilen saknar filen skills_en.csv (eller på ett annat språk). Använd ESCO:s CSV-hämtning som den är.
framework-finding-invalid = Detta kan inte användas.
framework-finding-invalid-kind = ”{ $subject }” är ingen sort: skriv area, skill, level eller framework.
framework-finding-invalid-outcomes = Skriv utfall så här: Basic=6|Advanced=4.
framework-finding-invalid-limit-subject = Koden ”{ $subject }” kan inte användas: 1 till { $limit } tecken och inget kolon.
framework-finding-invalid-key = En nyckel har 2 till 60 små bokstäver a–z, siffror, bindestreck och punkter före siffror, och börjar med en bokstav.
framework-finding-invalid-scale = En skala har 2 till 20 nivåer, numrerade 1, 2, 3 … utan lucka.
framework-finding-off_scale = Nivåerna i en skala följer på varandra från 1, minst två och utan lucka.
framework-finding-off_scale-limit-subject = ”{ $subject }” ligger utanför skalan: en nivå är ett tal från 1 till { $limit }.
framework-finding-too_long = Detta är för långt.
framework-finding-too_long-limit = Högst { $limit } tecken.
framework-finding-too_long-limit-subject = En text hos ”{ $subject }” är för lång: högst { $limit } tecken.
framework-finding-too_many = Det är för mycket.
framework-finding-too_many-limit = Högst { $limit } rader eller poster läses. Välj en del.
framework-finding-too_many-count-limit = Högst { $limit } kan tas emot; här finns { $count }. Välj en del.
framework-finding-too_large = Filen är för stor.
framework-finding-too_large-subject = { $subject } vecklas ut till mer än vad som läses. Utelämna filer som inte behövs.
framework-finding-encoding = Bokstäverna kan inte läsas säkert. Spara filen igen som UTF-8.
framework-finding-encoding_guessed-file = Filen har lästs som { $subject }. Kontrollera bokstäverna.
framework-finding-unreadable = Detta kan inte läsas.
framework-finding-unreadable-file = Filen kan inte läsas härifrån. Är den av den sort som du valde?
framework-finding-unreadable-CFDocument = Detta är inget CASE-paket: det saknar CFDocument med sina CFItems.
framework-finding-unclosed_quote = Citattecknet som börjar här stängs aldrig, så att resten av filen skulle bli en enda cell.
framework-finding-unreadable-json = Detta är ingen JSON, eller så är den trasig på denna rad.
framework-finding-empty = Filen är tom: dess första rad namnger kolumnerna.
framework-finding-unknown = Detta är inte känt.
framework-finding-unknown-only = ”{ $subject }” är varken en kompetensgrupp eller ett yrke i dessa filer.
framework-finding-unknown-CFAssociations = En association placerar posten ”{ $subject }”, som inte finns i paketet.
framework-finding-taken = Nyckeln används.
framework-finding-taken-subject = { $subject } används och ändras bara genom en ny version. Välj en annan nyckel.
framework-finding-left_out = Detta utelämnades.
framework-finding-left_out-subject = Kolumnen ”{ $subject }” är okänd och utelämnas.
framework-finding-replaced = Detta ersattes.
framework-finding-replaced-subject = Koden ”{ $subject }” finns två gånger eller kan inte användas; identifieraren används.
framework-finding-becomes_area = Detta blir ett område.
framework-finding-becomes_area-subject = ”{ $subject }” har andra under sig och blir därför ett område utan egen nivå.
framework-finding-no_scale = Paketet säger inget om nivåer; skalan är den du valde.
framework-finding-second_parent = Det står på två ställen; det första behålls.
framework-finding-links_kept-CFAssociations = { $count } × ”{ $subject }”: behålls så att en export ger tillbaka dem; inget här följer av dem.
framework-finding-links_left_out-CFAssociations = { $count } × ”{ $subject }”: utelämnas eftersom de börjar och slutar någon annanstans eller är för många.
framework-mappings = Mappningar
framework-mappings-title = Mappningar för { $name }
framework-mappings-lead = En mappning säger vilken kompetens i ett ramverk som blir vilken i ett annat, och vad som händer med nivån. Människors underlag kan föras över med den.
framework-mapping-between = Mellan
framework-mapping-from-to = { $from } → { $to }
framework-mapping-reviewed = Granskad
framework-mapping-shipped = granskad innan den följde med Skillpact
framework-mapping-reviewed-by = Granskad av { $name } den { DATETIME($date, dateStyle: "long") }.
framework-title-reviewed-by = Granskad av { $name }, { DATETIME($date, dateStyle: "medium") }
framework-title-reviewed-on = Granskad den { DATETIME($date, dateStyle: "medium") }; den som granskade har slutat.
framework-mapping-reviewed-on = Granskad { DATETIME($date, dateStyle: "long") }.
framework-mapping-not-reviewed = Ingen har granskat den här mappningen. Gå igenom den och bekräfta att den stämmer innan underlag förs över.
framework-mapping-new = Skapa en mappning
framework-mapping-to = Till ramverket
framework-mapping-to-hint = Den börjar med de kompetenser som har samma kod i båda.
framework-mapping-to-missing = Välj ett ramverk
framework-mapping-make = Skapa mappningen
framework-mapping-note = Varför mappningen ser ut så
framework-mapping-nowhere = Leder inte till någon kompetens.
framework-mapping-becomes = { $code } blir
framework-mapping-rule = Nivå för { $code }
framework-rule-same = förblir densamma
framework-rule-shift = flyttas med
framework-rule-at_most = blir högst
framework-mapping-add = Lägg till en rad
framework-mapping-saved = Mappningen har sparats och ska granskas.
framework-mapping-review = Den stämmer: markera som granskad
framework-mapping-is-reviewed = Mappningen är nu granskad.
framework-carry = För över underlag
framework-carry-text = Det som människor visat i det tidigare ramverket räknas då även i det nya. Det läggs till; inget skrivs över och inget förs över två gånger.
framework-carry-carried = { NUMBER($carried) } räknas efteråt, { NUMBER($changed) } av dem med en annan nivå; av { NUMBER($dropped) } blir inget kvar.
framework-carry-going = Granskade { NUMBER($done) } av { NUMBER($total) }; tillagda { NUMBER($written) }, fanns redan { NUMBER($known) }. Du kan lämna sidan.
framework-carry-ended = Senaste överföring: granskade { NUMBER($done) } av { NUMBER($total) }, tillagda { NUMBER($written) }, fanns redan { NUMBER($known) }.
framework-carry-unreviewed = Underlag kan föras över när mappningen är granskad.
framework-carry-start = För över
framework-carry-begun = Det har börjat.
framework-carry-done = Alla underlag har förts över.
framework-carry-question = Föra över människors underlag?
framework-import-problems =
    { $count ->
        [one] { NUMBER($count) } problem hindrar importen
       *[other] { NUMBER($count) } problem hindrar importen
    }
framework-import-ready =
    { $count ->
        [one] { NUMBER($count) } kompetens kan importeras
       *[other] { NUMBER($count) } kompetenser kan importeras
    }
framework-carry-observations =
    { $count ->
        [one] { NUMBER($count) } observation; personer: { NUMBER($people) }
       *[other] { NUMBER($count) } observationer; personer: { NUMBER($people) }
    }
framework-carry-question-text =
    { $count ->
        [one] { NUMBER($count) } observation läggs till för de nya kompetenserna. Det kan inte ångras, eftersom underlag aldrig tas bort.
       *[other] { NUMBER($count) } observationer läggs till för de nya kompetenserna. Det kan inte ångras, eftersom underlag aldrig tas bort.
    }

framework-rule-level = { $name } ({ $level })
framework-rule-lower =
    { $count ->
        [one] { $count } nivå lägre
       *[other] { $count } nivåer lägre
    }
framework-rule-higher =
    { $count ->
        [one] { $count } nivå högre
       *[other] { $count } nivåer högre
    }
framework-rule-example = Till exempel blir { $before } till { $after }.
framework-rule-nothing = Till exempel blir inget kvar av { $before }.
framework-mapping-shift = Med hur mycket ({ $code })
framework-mapping-at_most = Högst vilken nivå ({ $code })
framework-mapping-delete = Ta bort mappningen
framework-mapping-delete-question = Ta bort den här mappningen?
framework-mapping-delete-text = Dess rader tas bort. En mappning som underlag har förts över med blir kvar, så att nivåerna går att förklara.
framework-mapping-deleted = Mappningen har tagits bort.
framework-undo = Ta tillbaka det som förts över
framework-undo-text =
    { $count ->
        [0] Just nu räknas inget som har förts över med den här mappningen.
        [one] Just nu räknas { $count } underlag som har förts över med den här mappningen.
       *[other] Just nu räknas { $count } underlag som har förts över med den här mappningen.
    }
framework-undo-start = Ta tillbaka
framework-undo-question = Ta tillbaka det som förts över?
framework-undo-question-text =
    { $count ->
        [one] { $count } kopia räknas inte längre och nivån den hör till räknas ut på nytt. Underlaget i det tidigare ramverket blir kvar som det är; kopian finns kvar i förteckningen med ditt skäl.
       *[other] { $count } kopior räknas inte längre och nivåerna de hör till räknas ut på nytt. Underlagen i det tidigare ramverket blir kvar som de är; kopiorna finns kvar i förteckningen med ditt skäl.
    }
framework-undo-reason = Varför tas det tillbaka?
framework-undo-reason-hint = Människor läser skälet bredvid sina underlag.
framework-undo-reason-missing = Ange ett skäl
framework-undo-begun = Det har börjat.
framework-undo-going = Tillbakataget: { NUMBER($done) } av { NUMBER($total) }. Du kan lämna sidan.
framework-undo-ended = Senast tillbakataget: { NUMBER($done) }, den { DATETIME($date, dateStyle: "long") }. Skäl: { $reason }
framework-undo-done = Allt har tagits tillbaka.
framework-earlier = Tidigare utkast
framework-earlier-text = En fil har ersatt dessa utkast. De senaste fem sparas.
framework-earlier-draft = { $name }, kompetenser: { NUMBER($count) }, till { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
framework-earlier-back = Återställ utkastet
framework-earlier-question = Återställa det här utkastet?
framework-earlier-question-text = Det ersätter utkastet som finns här nu, som i sin tur sparas.
framework-earlier-is-back = Det tidigare utkastet finns här igen.
