# Nivån i en färdighet en viss dag, underlaget för den och hur nivåer följer av underlag.

skill-lead = Din nivå i den här färdigheten och allt den följer av.
skill-lead-person = Nivån i den här färdigheten och allt den följer av.
skill-level-title = Nivå den { DATETIME($date, dateStyle: "long") }
skill-level-none = Ingen nivå
skill-none-text = Inget som räknas gällde den dagen.
skill-nothing-text = Inget var känt om den här färdigheten den dagen.
skill-unreviewed = Översättningen är inte bekräftad
skill-on = På dagen
skill-on-hint = Vilken dag som helst till och med i dag. Det som skrevs ned senare är inte med.
skill-on-error = Ange en dag till och med i dag. Vad som gäller senare är inte känt.
skill-on-action = Visa den dagen
skill-on-today = Tillbaka till i dag
skill-for = För { $organisation }
skill-why-title = Varför
skill-evidence-title = Underlag
skill-evidence-lead = Det senaste först. Inget skrivs någonsin över.
skill-evidence-count = { $count } underlag
skill-evidence-empty = Inget underlag fram till den dagen.
skill-all = Mina färdigheter
skill-ways-title = Visa vad du kan
skill-way-assess = Skatta dig själv
skill-way-test = Ta reda på det med ett prov
skill-way-certificate = Lägg till ett externt intyg för den här kompetensen
skill-way-certificates = Mina externa intyg
skill-recorded = Nedskrivet den { DATETIME($date, dateStyle: "long") }
skill-judged = Bedömt av { $name }
skill-agreed-with = Överenskommet med { $name }
skill-until = Gäller till { DATETIME($date, dateStyle: "long") }
skill-ended = Gällde till { DATETIME($date, dateStyle: "long") }
skill-shows = Visar nivå { $level }
skill-level-left = Nivå { $level } var kvar av det.
skill-revoked = Återkallat den { DATETIME($date, dateStyle: "long") }
skill-revoked-why = Återkallat den { DATETIME($date, dateStyle: "long") }: { $reason }
skill-certificate = Öppna intyget
skill-sure-measured = Uppmätt: plus eller minus { NUMBER($levels, maximumFractionDigits: 1) } nivåer
skill-sure-usual = Plus eller minus { NUMBER($levels, maximumFractionDigits: 1) } nivåer, som är vanligt för den här sortens underlag
sure-one = Den verkliga nivån är mycket sannolikt just denna.
sure-range = Den verkliga nivån ligger mycket sannolikt mellan { $low } och { $high }.
because-self = Nivå { $level }, eftersom självskattningen den { DATETIME($date, dateStyle: "long") } visade nivå { $shown }.
because-manager = Nivå { $level }, eftersom chefens bedömning den { DATETIME($date, dateStyle: "long") } visade nivå { $shown }.
because-agreed = Nivå { $level }, eftersom båda enades om nivå { $shown } i samtalet den { DATETIME($date, dateStyle: "long") }.
because-test = Nivå { $level }, eftersom testet den { DATETIME($date, dateStyle: "long") } visade nivå { $shown }.
because-completion = Nivå { $level }, eftersom kursen som slutfördes den { DATETIME($date, dateStyle: "long") } står för nivå { $shown }.
because-external = Nivå { $level }, eftersom intyget från den { DATETIME($date, dateStyle: "long") } visar nivå { $shown }.
because-nothing-higher = Inget annat underlag som räknas visar mer.
because-nothing-newer = Inget annat underlag som räknas är nyare.
because-less-trusted = Underlag av mindre tillförlitliga slag lämnades åt sidan.
because-confirmed = En repetition bekräftade den den { DATETIME($date, dateStyle: "long") }.
because-faded =
    { $steps ->
        [one] Sedan dess har { $steps } nivå dragits av, eftersom tid har gått.
       *[other] Sedan dess har { $steps } nivåer dragits av, eftersom tid har gått.
    }
because-until = Utan nytt underlag upphör den den { DATETIME($date, dateStyle: "long") }.
because-changes = Utan nytt underlag blir den lägre den { DATETIME($date, dateStyle: "long") }.
verdict-decides = Avgör nivån
verdict-confirms = Bekräftade det som avgör
verdict-confirms_other = Bekräftade annat underlag
verdict-confirms_nothing = Inget på den nivån gällde som det kunde bekräfta
verdict-revoked = Räknas inte: det återkallades
verdict-ended = Räknas inte: det hade upphört
verdict-faded = Räknas inte: för lång tid hade gått
verdict-not_counted = Räknas inte: den här sortens underlag används inte
verdict-less_trusted = Lämnat åt sidan: mer tillförlitligt underlag avgör
verdict-lower = Räknas, men visar mindre än det som avgör
verdict-older = Räknas, men är äldre än det som avgör
policy-title = Hur nivåer följer av underlag
policy-lead = Samma regel gäller för alla hos { $organisation }. Den säger vilket underlag som avgör någons nivå.
policy-lead-shared = Den här regeln gäller i alla organisationer som inte har valt en egen.
policy-rule-best = Det bästa underlaget som gäller avgör. Av lika underlag det senaste.
policy-rule-latest = Det senaste underlaget som gäller avgör, även när det visar en lägre nivå.
policy-rule-decayed = Det bästa underlaget avgör, men nivåer avtar: ju äldre underlag, desto mindre är kvar av det.
policy-first = Först räknas: { $kinds }.
policy-then = Bara där det inte finns något av detta: { $kinds }.
policy-never = Räknas inte: { $kinds }.
policy-fades =
    { $months ->
        [one] { $kind }: en nivå mindre var { $months } månad
       *[other] { $kind }: en nivå mindre var { $months } månader
    }
policy-refreshers = En repetition höjer ingen nivå. Den bekräftar underlag på just sin nivå som ännu gäller.
policy-origin-organisation = Vald av { $organisation }, gäller sedan den { DATETIME($date, dateStyle: "long") }.
policy-origin-consortium = Vald av konsortiet, gäller sedan den { DATETIME($date, dateStyle: "long") }.
policy-origin-usual = Det här är den vanliga regeln; ingen har valt en annan.
policy-read = Hur nivåer följer av underlag
policy-who = Bara administratörerna i { $organisation } kan ändra regeln, och den gemensamma regeln bara konsortiet.
policy-change = Ändra regeln
policy-change-text = En ny regel gäller från det att du sparar den. Nivåer på tidigare dagar förblir som de var enligt den tidens regel. Allas nivåer räknas fram på nytt, och det noteras i granskningsloggen.
policy-whose = Vilken regel
policy-whose-shared = Konsortiets regel
policy-whose-own = En egen regel
policy-field-rule = Vilket underlag avgör
policy-option-best = Det bästa som gäller
policy-option-latest = Det senaste som gäller
policy-option-decayed = Det bästa, men nivåer avtar med tiden
policy-kinds = Sorters underlag
policy-trust = { $kind }: hur långt det räknas
policy-trust-3 = Räknas först
policy-trust-2 = Räknas där inget bättre är känt
policy-trust-1 = Räknas bara där inget annat är känt
policy-trust-0 = Räknas inte
policy-months = { $kind }: månader tills en nivå går förlorad
policy-months-hint = Från 1 till 240. Lämna tomt där inget avtar.
policy-save = Spara regeln
policy-question = Tillämpa den här regeln för alla?
policy-confirm = Tillämpa regeln
policy-keep = Ändra ingenting
policy-warn-self = Inget räknas mer än det människor säger om sig själva: var och en bestämmer då sin egen nivå.
policy-preview =
    { $people ->
        [one] Nivåerna för { $people } person räknas om.
       *[other] Nivåerna för { $people } personer räknas om.
    }
policy-preview-changes = Nivåer som höjs: { $higher }. Nivåer som sänks eller upphör: { $lower }.
policy-preview-few = Hur många nivåer som ändras anges inte för färre än fem personer.
policy-preview-shared = Nivåerna räknas om för alla i organisationer utan egen regel.
policy-saved = Regeln är sparad.
policy-same = Den här regeln gäller redan; inget ändrades.
policy-folding = Nivåerna räknas fram på nytt: { $done } av { $total } personer.
policy-folded = Alla nivåer räknades fram på nytt den { DATETIME($date, dateStyle: "long") }.
policy-history-title = Tidigare regler
policy-since = Sedan den { DATETIME($date, dateStyle: "long") }
policy-error-months = Ange ett heltal från 1 till 240.
policy-error-fading = Ange månader för minst en sort som räknas.
policy-error-nothing = Minst en sorts underlag måste räknas.
about-framework-digcomp-2-2 = Det europeiska ramverket för digital kompetens för alla, utgåva 2022: 21 kompetenser inom fem områden, på åtta nivåer.
about-framework-digcomp-3-0 = Nästa utgåva av DigComp, 2025: samma 21 kompetenser med nya namn. Titlarna finns bara på engelska.
about-framework-greencomp-2022 = Det europeiska ramverket för hållbarhetskompetens: 12 kompetenser inom fyra områden. De fyra nivåerna är den här plattformens egna.
