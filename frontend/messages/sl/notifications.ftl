# The list of notices, how one is told, and the mail's desk.
notifications-title = Obvestila
notifications-lead = Kaj se je zgodilo v zvezi z vami. Vnosi se po 180 dneh odstranijo.
notifications-unread = Neprebrano
notifications-read = Prebrano
notifications-mark-read = Označite kot prebrano
notifications-mark-unread = Označite kot neprebrano
notifications-mark-all = Označite vse kot prebrano
notifications-all-read = Vsa obvestila so označena kot prebrana.
notifications-date = { DATETIME($date, dateStyle: "long", timeStyle: "short") }
notifications-none-title = Ni obvestil
notifications-none-text = Ko bo vaša naloga ocenjena ali se bo približal rok, boste to našli tukaj.
notifications-choose = Izberite, o čem in kako vas obveščamo

told-title = Kako vas obveščamo
told-lead = Za vsako vrsto obvestil izberite, ali se prikaže tukaj in ali prejmete e-pošto. Sporočila o geslu in vabila so vedno poslana.
told-in-app = Pokažite med obvestili
told-mail = E-pošta
told-mail-at_once = Takoj
told-mail-digest = V povzetku
told-mail-never = Brez
told-rhythm = Kdaj naj pride povzetek?
told-rhythm-hint = Ob sedmih in samo, kadar je kaj novega.
told-rhythm-daily = Vsako jutro
told-rhythm-weekly = Vsak ponedeljek zjutraj
told-save = Shranite
told-saved = Vaša izbira je shranjena.
told-now = Pošljite povzetek zdaj
told-now-lead = Ne želite čakati? Kar se je nabralo za povzetek, vam lahko pošljemo zdaj, enkrat na uro.
told-now-sent =
    { $count ->
        [0] Za povzetek nič ne čaka, zato sporočilo ni bilo poslano.
        [one] Sporočilo z { $count } obvestilom je na poti.
        [two] Sporočilo z { $count } obvestiloma je na poti.
        [few] Sporočilo s { $count } obvestili je na poti.
       *[other] Sporočilo s { $count } obvestili je na poti.
    }
kind-work_marked = Ocenjene naloge
kind-attempt_granted = Dodatni poskusi
kind-course_completed = Opravljeni tečaji
kind-completion_expiring = Veljavnost, ki se izteka
kind-course_version_changed = Spremembe mojih tečajev
kind-refreshers_due = Vprašanja za osvežitev
kind-plan_changed = Spremembe mojega načrta učenja
kind-campaign_began = Kampanje, ki vas vabijo
kind-campaign_ends = Opomniki o kampanjah
kind-shared_profile_changed = Spremenjeni skupni profili
kind-feedback_answered = Odgovori na moja mnenja
kind-feedback_received = Mnenja udeležencev
kind-data_requested = Zahteve glede osebnih podatkov
kind-data_answered = Odgovori na moje zahteve glede podatkov

mail-title = Pošta in opravila
mail-lead = Stanje e-pošte te namestitve. Prejemniki niso prikazani.
mail-waiting = Čaka
mail-retrying = Bo poskušeno znova
mail-sending = Se pošilja
mail-given_up = Opuščeno
mail-refused = Zavrnjeno
mail-unsure = Ni znano, ali je prispelo
mail-unsure-hint = Če znova pošljete sporočilo, za katero ni znano, ali je prispelo, ga lahko prejemnik dobi dvakrat.
mail-jobs-waiting = Čakajoča opravila
mail-jobs-running = Opravila v teku
mail-jobs-failed = Neuspela opravila od včeraj
mail-table = Sporočila, ki čakajo na odločitev
mail-state = Stanje
mail-purpose = Za
mail-purpose-account = račun
mail-purpose-notice = obvestilo
mail-purpose-digest = povzetek
mail-domain = Prejemnik pri
mail-when = Napisano
mail-reason = Odgovor poštnega strežnika
mail-action = Dejanje
mail-send-again = Pošljite znova
mail-sent-again = Sporočilo bo poslano znova.
mail-text-gone = Besedilo je odstranjeno
mail-none-title = Nobeno sporočilo ne čaka na odločitev
mail-none-text = Vse je poslano ali na poti.
mail-refresh = Osvežite
mail-attempts =
    { $count ->
        [one] { $count } poskus
        [two] { $count } poskusa
        [few] { $count } poskusi
       *[other] { $count } poskusov
    }
kind-assessed_by_manager = Ocene mojega vodje
kind-talk_planned = Pogovori o kompetencah
kind-talk_to_confirm = Potrjevanje dogovorjenega
kind-colleague_asked = Prošnje za moje mnenje o sodelavcih
kind-raters_needed = Izbira in potrditev vprašanih
kind-colleague_round_closed = Rezultati mnenj sodelavcev
kind-self_assessment_waiting = Samoocene, ki sem jih začel/-a
kind-evidence_received = Potrdila za pregled
kind-evidence_decided = Odločitve o mojih potrdilih
