# Raven pri kompetenci na poljuben dan, dokazila zanjo in kako ravni sledijo iz dokazil.

skill-lead = Vaša raven pri tej kompetenci in vse, iz česar sledi.
skill-lead-person = Raven pri tej kompetenci in vse, iz česar sledi.
skill-level-title = Raven ({ DATETIME($date, dateStyle: "long") })
skill-level-none = Brez ravni
skill-none-text = Na ta dan ni veljalo nič, kar bi štelo.
skill-nothing-text = O tej kompetenci na ta dan ni bilo znanega nič.
skill-unreviewed = Prevod ni potrjen
skill-on = Na dan
skill-on-hint = Kateri koli dan do danes. Kar je bilo zapisano pozneje, ni upoštevano.
skill-on-error = Vnesite dan do vključno danes. Kaj bo pozneje, ni znano.
skill-on-action = Pokažite ta dan
skill-on-today = Nazaj na danes
skill-for = Za organizacijo { $organisation }
skill-why-title = Zakaj
skill-evidence-title = Dokazila
skill-evidence-lead = Najprej najnovejša. Nič se nikoli ne prepiše.
skill-evidence-count =
    { $count ->
        [one] { $count } dokazilo
        [two] { $count } dokazili
        [few] { $count } dokazila
       *[other] { $count } dokazil
    }
skill-evidence-empty = Do tega dne ni dokazil.
skill-all = Moje kompetence
skill-ways-title = Pokažite, kaj znate
skill-way-assess = Ocenite se
skill-way-test = Ugotovite s preizkusom
skill-way-certificate = Dodajte zunanje potrdilo za to kompetenco
skill-way-certificates = Moja zunanja potrdila
skill-recorded = Zapisano: { DATETIME($date, dateStyle: "long") }
skill-judged = Ocena: { $name }
skill-agreed-with = Dogovor z osebo { $name }
skill-until = Velja do: { DATETIME($date, dateStyle: "long") }
skill-ended = Veljalo do: { DATETIME($date, dateStyle: "long") }
skill-shows = Kaže raven { $level }
skill-level-left = Od tega je ostala raven { $level }.
skill-revoked = Razveljavljeno: { DATETIME($date, dateStyle: "long") }
skill-revoked-why = Razveljavljeno ({ DATETIME($date, dateStyle: "long") }): { $reason }
skill-certificate = Odprite potrdilo
skill-sure-measured = Izmerjeno: plus ali minus { NUMBER($levels, maximumFractionDigits: 1) } ravni
skill-sure-usual = Plus ali minus { NUMBER($levels, maximumFractionDigits: 1) } ravni, kot je običajno za to vrsto dokazila
sure-one = Prava raven je zelo verjetno ravno ta.
sure-range = Prava raven je zelo verjetno med { $low } in { $high }.
because-self = Raven { $level }, ker je samoocena ({ DATETIME($date, dateStyle: "long") }) pokazala raven { $shown }.
because-manager = Raven { $level }, ker je ocena vodje ({ DATETIME($date, dateStyle: "long") }) pokazala raven { $shown }.
because-agreed = Raven { $level }, ker je bila v pogovoru ({ DATETIME($date, dateStyle: "long") }) skupaj dogovorjena raven { $shown }.
because-test = Raven { $level }, ker je preizkus ({ DATETIME($date, dateStyle: "long") }) pokazal raven { $shown }.
because-completion = Raven { $level }, ker dokončani tečaj ({ DATETIME($date, dateStyle: "long") }) pomeni raven { $shown }.
because-external = Raven { $level }, ker potrdilo ({ DATETIME($date, dateStyle: "long") }) kaže raven { $shown }.
because-nothing-higher = Nobeno drugo dokazilo, ki šteje, ne kaže več.
because-nothing-newer = Nobeno drugo dokazilo, ki šteje, ni novejše.
because-less-trusted = Dokazila manj zanesljivih vrst niso bila upoštevana.
because-confirmed = Obnovitev znanja jo je potrdila ({ DATETIME($date, dateStyle: "long") }).
because-faded =
    { $steps ->
        [one] Od takrat je bila zaradi preteka časa odšteta { $steps } raven.
        [two] Od takrat sta bili zaradi preteka časa odšteti { $steps } ravni.
        [few] Od takrat so bile zaradi preteka časa odštete { $steps } ravni.
       *[other] Od takrat je bilo zaradi preteka časa odštetih { $steps } ravni.
    }
because-until = Brez novih dokazil preneha veljati ({ DATETIME($date, dateStyle: "long") }).
because-changes = Brez novih dokazil se zniža ({ DATETIME($date, dateStyle: "long") }).
verdict-decides = Določa raven
verdict-confirms = Potrdilo je odločilno dokazilo
verdict-confirms_other = Potrdilo je drugo dokazilo
verdict-confirms_nothing = Veljalo ni nič na tej ravni, kar bi lahko potrdilo
verdict-revoked = Ne šteje: razveljavljeno
verdict-ended = Ne šteje: veljavnost je potekla
verdict-faded = Ne šteje: minilo je preveč časa
verdict-not_counted = Ne šteje: ta vrsta dokazil se ne uporablja
verdict-less_trusted = Ni upoštevano: odloča zanesljivejše dokazilo
verdict-lower = Šteje, a kaže manj kot odločilno dokazilo
verdict-older = Šteje, a je starejše od odločilnega dokazila
policy-title = Kako ravni sledijo iz dokazil
policy-lead = Isto pravilo velja za vse v organizaciji { $organisation }. Določa, katero dokazilo odloča o ravni.
policy-lead-shared = To pravilo velja v vseh organizacijah, ki niso izbrale svojega.
policy-rule-best = Odloča najboljše dokazilo, ki velja. Med enakimi odloča najnovejše.
policy-rule-latest = Odloča najnovejše dokazilo, ki velja, tudi če kaže nižjo raven.
policy-rule-decayed = Odloča najboljše dokazilo, vendar ravni s časom upadajo: starejše ko je dokazilo, manj ga ostane.
policy-first = Najprej šteje: { $kinds }.
policy-then = Samo kjer tega ni: { $kinds }.
policy-never = Ne šteje: { $kinds }.
policy-fades =
    { $months ->
        [one] { $kind }: ena raven manj na { $months } mesec
        [two] { $kind }: ena raven manj na { $months } meseca
        [few] { $kind }: ena raven manj na { $months } mesece
       *[other] { $kind }: ena raven manj na { $months } mesecev
    }
policy-refreshers = Obnovitev znanja ne zviša nobene ravni. Potrdi dokazilo prav te ravni, ki še velja.
policy-origin-organisation = Izbrala organizacija { $organisation }, velja od: { DATETIME($date, dateStyle: "long") }.
policy-origin-consortium = Izbral konzorcij, velja od: { DATETIME($date, dateStyle: "long") }.
policy-origin-usual = To je običajno pravilo; nihče ni izbral drugega.
policy-read = Kako ravni sledijo iz dokazil
policy-who = Pravilo lahko spremenijo samo skrbniki organizacije { $organisation }, skupno pravilo pa konzorcij.
policy-change = Spremenite pravilo
policy-change-text = Novo pravilo velja od trenutka, ko ga shranite. Ravni na prejšnje dni ostanejo takšne, kot so bile po tedanjem pravilu. Ravni vseh se izračunajo znova, sprememba pa se zapiše v revizijski dnevnik.
policy-whose = Katero pravilo
policy-whose-shared = Pravilo konzorcija
policy-whose-own = Lastno pravilo
policy-field-rule = Katero dokazilo odloča
policy-option-best = Najboljše, ki velja
policy-option-latest = Najnovejše, ki velja
policy-option-decayed = Najboljše, vendar ravni s časom upadajo
policy-kinds = Vrste dokazil
policy-trust = { $kind }: koliko šteje
policy-trust-3 = Šteje najprej
policy-trust-2 = Šteje, kjer ni znanega nič boljšega
policy-trust-1 = Šteje samo, kjer ni znanega nič drugega
policy-trust-0 = Ne šteje
policy-months = { $kind }: mesecev do izgube ene ravni
policy-months-hint = Od 1 do 240. Pustite prazno, če raven ne upada.
policy-save = Shranite pravilo
policy-question = Želite to pravilo uporabiti za vse?
policy-confirm = Uporabite pravilo
policy-keep = Ničesar ne spremenite
policy-warn-self = Nič ne šteje več kot to, kar ljudje povedo o sebi: vsak potem sam določi svojo raven.
policy-preview =
    { $people ->
        [one] Znova se izračunajo ravni { $people } osebe.
        [two] Znova se izračunajo ravni { $people } oseb.
        [few] Znova se izračunajo ravni { $people } oseb.
       *[other] Znova se izračunajo ravni { $people } oseb.
    }
policy-preview-changes = Ravni, ki se zvišajo: { $higher }. Ravni, ki se znižajo ali prenehajo: { $lower }.
policy-preview-few = Koliko ravni se spremeni, za manj kot pet oseb ni navedeno.
policy-preview-shared = Znova se izračunajo ravni vseh oseb v organizacijah brez lastnega pravila.
policy-saved = Pravilo je shranjeno.
policy-same = To pravilo že velja; nič ni bilo spremenjeno.
policy-folding = Ravni se računajo znova: { $done } od { $total } oseb.
policy-folded = Vse ravni so bile znova izračunane ({ DATETIME($date, dateStyle: "long") }).
policy-history-title = Prejšnja pravila
policy-since = Od: { DATETIME($date, dateStyle: "long") }
policy-error-months = Vnesite celo število od 1 do 240.
policy-error-fading = Vnesite mesece za vsaj eno vrsto, ki šteje.
policy-error-nothing = Šteti mora vsaj ena vrsta dokazil.
about-framework-digcomp-2-2 = Evropski okvir digitalnih kompetenc za vse, izdaja 2022: 21 kompetenc na petih področjih, osem ravni.
about-framework-digcomp-3-0 = Naslednja izdaja okvira DigComp, 2025: istih 21 kompetenc z novimi imeni. Naslovi so samo v angleščini.
about-framework-greencomp-2022 = Evropski okvir kompetenc za trajnostnost: 12 kompetenc na štirih področjih. Štiri ravni so lastne tej platformi.
