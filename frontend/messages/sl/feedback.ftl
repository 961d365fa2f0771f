# Vprašanja predavateljem, prijave napak, ocene tečajev: strani udeležencev in predavateljev.

ask-begin = Vprašajte ali prijavite napako
ask-title = Vprašanje ali prijava
ask-lead = Kar napišete, preberejo predavatelji organizacije { $organisation } in vam tukaj odgovorijo. Nihče drug tega ne vidi.
ask-kind = Za kaj gre?
ask-kind-question = Vprašanje predavateljem
ask-kind-mistake = Napaka v tečaju
ask-kind-mistake-hint = Nekaj je narobe, ne deluje ali ne more več držati.
ask-quote = Odlomek
ask-text-question = Vaše vprašanje
ask-text-mistake = Kaj je narobe?
ask-text-hint = Največ { $count } znakov. Ne navajajte občanov in njihovih zadev.
ask-text-missing = Napišite, kaj želite povedati
ask-send = Pošljite
ask-sent-title = Vaše sporočilo je poslano
ask-sent-text = Sporočilo in odgovor najdete pod »Moja vprašanja«.
ask-sent-link = Pokažite moje sporočilo
ask-tip = Če želite prijaviti odlomek, najprej izberite njegove besede in nato pritisnite ta gumb.

questions-title = Moja vprašanja
questions-lead = Kaj ste vprašali predavatelje in katere napake ste prijavili, z odgovori.
questions-empty-title = Ničesar še niste vprašali
questions-empty-text = Na koncu vsake lekcije in na strani vsakega tečaja lahko postavite vprašanje ali prijavite napako.
questions-empty-action = Na tečaje
questions-list = Vprašanja in prijave
questions-all = Vsa moja vprašanja

thread-question = Vprašanje
thread-mistake = Prijavljena napaka
thread-state-open = Čaka na odgovor
thread-state-answered = Odgovorjeno
thread-state-closed = Zaključeno
thread-mended = Popravljeno
thread-new = Novo
thread-messages =
    { $count ->
        [one] { $count } sporočilo
        [two] { $count } sporočili
        [few] { $count } sporočila
       *[other] { $count } sporočil
    }
thread-date = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
thread-day = { DATETIME($date, dateStyle: "medium") }
thread-about = Tečaj
thread-where = Kje
thread-whole-course = Ves tečaj
thread-state = Stanje
thread-from = Od
thread-version = Prebrano v različici
thread-version-current = { $number }, ki je trenutna
thread-version-older = { $number }. Tečaj se je od takrat spremenil.
thread-quote = Odlomek
thread-conversation = Kaj je bilo povedano
thread-you = Vi
thread-trainer = { $name } (predavanje)
thread-effect-mended = Napaka je popravljena: { $name }.
thread-effect-closed = Zaključeno: { $name }.
thread-effect-reopened = Znova odprto: { $name }.
thread-write = Pišite znova
thread-write-hint = Predavatelji bodo obveščeni, tudi če je bilo to zaključeno.
thread-sent = Vaše sporočilo je poslano.

inbox-title = Vprašanja in prijave
inbox-lead = Kaj ljudje vaše organizacije vprašajo o svojih tečajih in katere napake prijavijo. Na vaša vprašanja odgovori nekdo drug in niso na seznamu.
inbox-filter-kind = Vrsta
inbox-filter-state = Stanje
inbox-filter-course = Tečaj
inbox-all-kinds = Vprašanja in napake
inbox-kind-question = Vprašanja
inbox-kind-mistake = Napake
inbox-all-states = Vsa stanja
inbox-all-courses = Vsi tečaji
inbox-empty-title = Tukaj ni ničesar
inbox-empty-text = Tukaj se pokaže, kaj ljudje vprašajo in prijavijo.
inbox-empty-filtered = Tem filtrom ne ustreza nič.
inbox-table = Vprašanja in prijave
inbox-unread =
    { $count ->
        [0] Vse ste prebrali.
        [one] Nekaj novega je v { $count } pogovoru.
        [two] Nekaj novega je v { $count } pogovorih.
        [few] Nekaj novega je v { $count } pogovorih.
       *[other] Nekaj novega je v { $count } pogovorih.
    }

answer-title = { $kind }: { $name }
answer-write = Vaš odgovor
answer-write-hint = { $name } izve za vaš odgovor.
answer-then = In potem
answer-then-nothing = Pustite odprto za novo sporočilo
answer-then-mended = Napaka je popravljena
answer-then-mended-hint = { $name } izve za to in pogovor je zaključen.
answer-then-closed = Zaključite
answer-then-reopened = Znova odprite
answer-send = Pošljite
answer-empty = Napišite odgovor ali izberite, kaj se zgodi potem
answer-sent = Poslano. { $name } lahko to zdaj prebere.
answer-to-lesson = Pokažite to mesto v lekciji

rating-title = Kako uporaben je ta tečaj za vaše delo?
rating-5 = Zelo uporaben
rating-4 = Uporaben
rating-3 = Deloma
rating-2 = Komaj
rating-1 = Ni uporaben
rating-comment = Kaj naj bo boljše ali naj ostane, kot je?
rating-comment-hint = Predavatelji vaše organizacije lahko to preberejo brez vašega imena.
rating-privacy = Od { $fewest } ocen naprej predavatelji vidijo, kolikokrat je bil izbran kateri odgovor, nikoli pa, kdo ga je izbral.
rating-missing = Izberite enega od odgovorov
rating-save = Shranite oceno
rating-saved = Hvala. Vaša ocena je shranjena; kadar koli jo lahko spremenite.
rating-change = Spremenite oceno
rating-given = Vaša ocena: { $rating }
ratings-title = Ocene tega tečaja
ratings-few = Ocen je manj kot { $fewest }. Pokažejo se od takrat naprej, da ni mogoče nikogar prepoznati.
ratings-count =
    { $count ->
        [one] { $count } ocena v vsem konzorciju
        [two] { $count } oceni v vsem konzorciju
        [few] { $count } ocene v vsem konzorciju
       *[other] { $count } ocen v vsem konzorciju
    }
ratings-table = Kolikokrat je bil izbran kateri odgovor
ratings-answer = Odgovor
ratings-number = Število
ratings-comments = Komentarji iz vaše organizacije, brez imen
