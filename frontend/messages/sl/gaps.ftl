# What is held against what is needed, in Slovenian.

gaps-own-title = Kaj potrebuje vaše delo
gaps-own-title-in = Kaj potrebuje vaše delo: { $organisation }
gaps-own-unassessed =
    { $expected ->
        [one] Nobena od { $expected } kompetence, ki jo potrebuje vaše delo, še ni ocenjena.
        [two] Nobena od { $expected } kompetenc, ki ju potrebuje vaše delo, še ni ocenjena.
        [few] Nobena od { $expected } kompetenc, ki jih potrebuje vaše delo, še ni ocenjena.
       *[other] Nobena od { $expected } kompetenc, ki jih potrebuje vaše delo, še ni ocenjena.
    }
gaps-own-met =
    { $assessed ->
        [one] V { $assessed } ocenjeni kompetenci dosegate, kar potrebuje vaše delo.
        [two] V obeh ({ $assessed }) ocenjenih kompetencah dosegate, kar potrebuje vaše delo.
        [few] V vseh { $assessed } ocenjenih kompetencah dosegate, kar potrebuje vaše delo.
       *[other] V vseh { $assessed } ocenjenih kompetencah dosegate, kar potrebuje vaše delo.
    }
gaps-own-short =
    { $short ->
        [one] V { $short } od { $assessed } ocenjenih kompetenc ste pod tem, kar potrebuje vaše delo: { $skill }.
        [two] V { $short } od { $assessed } ocenjenih kompetenc ste pod tem, kar potrebuje vaše delo; začnite pri { $skill }.
        [few] V { $short } od { $assessed } ocenjenih kompetenc ste pod tem, kar potrebuje vaše delo; začnite pri { $skill }.
       *[other] V { $short } od { $assessed } ocenjenih kompetenc ste pod tem, kar potrebuje vaše delo; začnite pri { $skill }.
    }
gaps-coverage = Ocenjenih je { $assessed } od { $expected } potrebnih kompetenc.
gaps-profiles =
    { $count ->
        [one] Vaš profil: { $profiles }.
        [two] Vaša profila: { $profiles }.
        [few] Vaši profili: { $profiles }.
       *[other] Vaši profili: { $profiles }.
    }
gaps-two-profiles = Kjer dva profila zahtevata isto kompetenco, velja strožja zahteva.
gaps-no-profile-title = Nihče še ni določil, kaj potrebuje vaše delo
gaps-no-profile-text = Vaše članstvo nima delovnega mesta in profila. Prosite kadrovsko službo, da vam ga dodeli.
gaps-no-profile-position = Delovno mesto „{ $position }“ nima profila. Prosite kadrovsko službo, da ga izbere.
gaps-close-largest = Zaprite svojo največjo vrzel
gaps-assess = Ocenite se
gaps-own-table = Imam in potrebujem
gaps-figure = Kot slika
gaps-skill = Kompetenca
gaps-held = Imam
gaps-needed = Potrebno
gaps-gap = Vrzel
gaps-due = Potrebno do
gaps-critical = nujno
gaps-range = { $min } do { $max }
gaps-level = { NUMBER($level, maximumFractionDigits: 1) } ± { NUMBER($error, maximumFractionDigits: 1) }
gaps-number = { NUMBER($gap, maximumFractionDigits: 1) }
gaps-share = { $share }
gaps-of = { $assessed } od { $expected }
gaps-expected = ? od { $expected }
gaps-date = { DATETIME($date, dateStyle: "medium") }
gaps-size =
    { $gap ->
        [one] { $gap } raven manj
        [two] { $gap } ravni manj
        [few] { $gap } ravni manj
       *[other] { $gap } ravni manj
    }
gaps-no-gap = Brez vrzeli
gaps-not-assessed = Ni ocenjeno
gaps-unknown = Ni znano
gaps-standing-surely_met = zagotovo doseženo
gaps-standing-probably_met = verjetno doseženo
gaps-standing-open = ni mogoče reči
gaps-standing-probably_short = verjetno premalo
gaps-standing-surely_short = zagotovo premalo
gaps-radar = Radar: kaj imate in kaj je potrebno, ocenjenih { $assessed } od { $expected } kompetenc. Tabela pove isto.
gaps-explained = Ob ravni je zapisan njen razpon: prava raven je zelo verjetno v njem, v 95 od 100 primerov. »Zagotovo« pomeni vsaj 95 %, »verjetno« vsaj 60 %. Nihče na podlagi tega ne odloča samodejno.
gaps-title = Kje so vrzeli?
gaps-by = Prikažite po
gaps-by-unit = Enotah
gaps-by-profile = Profilih in delovnih mestih
gaps-unit = Enota
gaps-profile = Profil in delovno mesto
gaps-organisation = Organizacija
gaps-all = Vsi
gaps-no-unit = Brez enote
gaps-no-position = Brez delovnega mesta
gaps-people =
    { $count ->
        [one] { $count } oseba
        [two] { $count } osebi
        [few] { $count } osebe
       *[other] { $count } oseb
    }
gaps-finding = Največja vrzel je pri { $skill }: pod potrebnim je { $short } od { $assessed } ocenjenih.
gaps-finding-critical = Najnujnejša vrzel je pri { $skill }, ki je nujna: pod potrebnim je { $short } od { $assessed } ocenjenih.
gaps-finding-none = Nihče od ocenjenih ni pod tem, kar potrebuje delo.
gaps-finding-unassessed = Nihče še ni ocenjen, zato o vrzelih ni mogoče reči ničesar.
gaps-without-profile =
    { $count ->
        [one] { $count } oseba nima profila in ni upoštevana.
        [two] { $count } osebi nimata profila in nista upoštevani.
        [few] { $count } osebe nimajo profila in niso upoštevane.
       *[other] { $count } oseb nima profila in niso upoštevane.
    }
gaps-nobody-title = Ni še česa primerjati
gaps-nobody-text = Nihče tukaj nima profila. Ko delovna mesta dobijo profile, se tu pokažejo vrzeli.
gaps-scale = Povprečna vrzel v ravneh:
gaps-scale-signs = · ni potrebno, ? nihče ocenjen, – zadržano, ! nujno
gaps-map = Povprečna vrzel po skupinah in kompetencah, z ocenjenimi od pričakovanih
gaps-withheld = Števila skupin, v katerih bi lahko prepoznali manj kot pet ocenjenih ljudi, so zadržana, tudi kjer bi jih razkrila druga.
gaps-withheld-word = zadržano
gaps-cell = povprečna vrzel { NUMBER($gap, maximumFractionDigits: 1) } plus minus { NUMBER($error, maximumFractionDigits: 1) }, pod potrebnim { $short }, ocenjenih { $assessed } od { $expected }
gaps-cell-withheld = zadržano, pričakovanih { $expected }
gaps-cell-unassessed = nihče ocenjen od { $expected }
gaps-cell-not-needed = Ni potrebno
gaps-one-group = Ena skupina podrobno
gaps-average = Povprečna vrzel
gaps-met = Dosegajo potrebno
gaps-short = Pod potrebnim
gaps-assessed = Ocenjeni
gaps-who = Kdo
gaps-see-people = Ljudje
gaps-everybody = Vsi
gaps-radar-share = Radar: delež ocenjenih, ki dosegajo potrebno, { $group }. Tabela pove isto.
gaps-method = Vrzel je potrebno minus doseženo, najmanj 0. Kdor ni ocenjen, šteje le v pokritost, nikoli kot vrzel. Za ± je standardna napaka, ki sledi iz negotovosti ravni.
gaps-team-only = Vidite svojo ekipo in vsa njena števila.
gaps-consortium-title = Kje so vrzeli konzorcija?
gaps-consortium-lead = Števila celih organizacij; ravni posameznikov niso prikazane.
gaps-counted-at = Prešteto: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }; minuto se kaže isto.
gaps-count-anew = Preštejte znova
gaps-counted-anew = Znova prešteto.
gaps-campaign = Vabljeni ste: { $title }, do { DATETIME($date, dateStyle: "medium") }. Od začetka ocenjenih { $answered } od { $expected } kompetenc.
gaps-download = Prenesite CSV
gaps-people-title = Kdo jo potrebuje in kaj dosega
gaps-person = Oseba
gaps-profiles-link = Profili delovnih mest
gaps-campaigns-link = Kampanje
gaps-position = Delovno mesto
gaps-without-title = Ljudje brez profila
gaps-without-lead = Nihče še ni povedal, kaj njihovo delo zahteva, zato niso všteti. Dodelite profil posamezni osebi na njeni strani ali delovnemu mestu za vse, ki ga zasedajo.
gaps-without-positions = Dodelite profile delovnim mestom
gaps-without-see = Poglejte, kdo
gaps-without-none-title = Vsi imajo profil
gaps-without-none-text = Všteti so vsi, o katerih poročate.
gaps-withheld-alike = Pri manj kot desetih ljudeh ni povedano, koliko jih je pod zahtevo, če so to skoraj vsi ali skoraj nihče: povedalo bi o vsakem od njih. Zadržane so tudi številke, ki bi to razkrile.
gaps-incomplete-whole = Pri nekaterih kompetencah „Vsi“ ne vključuje organizacij, ki so zadržane: z njimi bi bilo njihove številke mogoče izračunati.
gaps-cell-alike = ocenjenih { $assessed } od { $expected }, kakšen je rezultat, je zadržano
gaps-finding-withheld = Kar je o skupinah mogoče povedati, ne kaže nikogar pod zahtevo; druge številke so zadržane.
gaps-people-left-out =
    { $count ->
        [one] { $count } oseba ni na seznamu: številka njene enote je zadržana, ker bi bilo mogoče prepoznati premalo ljudi.
        [two] { $count } osebi nista na seznamu: številke njunih enot so zadržane, ker bi bilo mogoče prepoznati premalo ljudi.
        [few] { $count } osebe niso na seznamu: številke njihovih enot so zadržane, ker bi bilo mogoče prepoznati premalo ljudi.
       *[other] { $count } oseb ni na seznamu: številke njihovih enot so zadržane, ker bi bilo mogoče prepoznati premalo ljudi.
    }
gaps-her-title = Doseženo in zahtevano
gaps-her-hint = Ravni in vrzeli te osebe. Zabeleži se, da ste pogledali, in oseba to vidi.
gaps-her-show = Pokažite ravni in vrzeli
gaps-her-plan = Učni načrt
gaps-her-no-profile = Brez profila ni česa primerjati.
gaps-her-finding = Ocenjenih je { $assessed } od { $expected } zahtevanih kompetenc; pri { $short } od teh je raven pod zahtevano.
gaps-held-range = { $level } (razpon { $low }–{ $high })
gaps-area-summary = pod potrebno: { $short }; ocenjenih { $assessed } od { $expected }
gaps-few-why = Številk je tu malo, ker bi v majhnih skupinah povedale, kako stojijo posamezni ljudje: kar bi kazalo na manj kot pet ljudi, je izpuščeno.
gaps-scroll = Tabela je širša od prostora: pomaknite jo vstran in pokažejo se vse kompetence ({ $count }).
gaps-group-summary = vrzeli v { $short } od { $told } kompetenc s številkami, potrebnih { $needed }
