# Besedila, ki jih piše strežnik sam: pošta.
mail-greeting = Pozdravljeni, { $given_name }!

mail-invitation-subject = { $organisation } vas vabi na { $consortium }
mail-invitation-body = Organizacija { $organisation } je za vas odprla račun na platformi { $consortium }. Tam se lahko učite v svojem tempu in vidite, katere kompetence ste že pokazali. Za začetek izberite geslo.
mail-invitation-action = Izberite geslo
mail-invitation-note = Povezava deluje enkrat, do { $moment } (UTC). Če tega sporočila niste pričakovali, vam ni treba storiti ničesar.

mail-membership-subject = Zdaj pripadate organizaciji { $organisation }
mail-membership-body = Organizacija { $organisation } vas je dodala na platformi { $consortium }. Prijavite se z računom, ki ga že imate.
mail-membership-action = Prijava
mail-membership-note = Če s to organizacijo ne sodelujete, to prosimo sporočite njenemu skrbniku.

mail-password-reset-subject = Izberite novo geslo
mail-password-reset-body = Nekdo, verjetno vi, je zaprosil za novo geslo za vaš račun na platformi { $consortium }.
mail-password-reset-action = Izberite novo geslo
mail-password-reset-note = Povezava deluje enkrat, do { $moment } (UTC). Če zanjo niste zaprosili, vam ni treba storiti ničesar: vaše geslo ostane, kakršno je.

mail-password-changed-subject = Vaše geslo je bilo spremenjeno
mail-password-changed-body = Geslo vašega računa na platformi { $consortium } je bilo spremenjeno { $moment } (UTC). Na drugih napravah ste bili odjavljeni.
mail-password-changed-action = To nisem bil(a) jaz: izberi novo geslo
mail-password-changed-note = Če ste ga spremenili sami, vam ni treba storiti ničesar.

mail-registration-subject = Dokončajte ustvarjanje računa: { $organisation }
mail-registration-body = Nekdo, verjetno vi, želi s tem naslovom ustvariti račun za organizacijo { $organisation } na platformi { $consortium }. Za dokončanje odprite povezavo.
mail-registration-action = Dokončajte
mail-registration-note = Povezava deluje enkrat, do { $moment } (UTC). Če to niste bili vi, vam ni treba storiti ničesar: brez povezave račun ne nastane.

mail-already-member-subject = Račun pri organizaciji { $organisation } že imate
mail-already-member-body = Nekdo, verjetno vi, je želel ustvariti račun za organizacijo { $organisation } na platformi { $consortium }. Račun tam že imate: prijavite se s tem naslovom.
mail-already-member-action = Prijava
mail-already-member-note = Če ste pozabili geslo, na strani za prijavo izberite novo. Če to niste bili vi, vam ni treba storiti ničesar.

page-in-this-language = Berite v slovenščini
page-previous-lesson = Prejšnja lekcija
page-next-lesson = Naslednja lekcija
page-needs-script = Ta stran potrebuje JavaScript. Ko ste prijavljeni, lahko tečaje in njihove lekcije berete tudi brez njega.

# Obvestila: en stavek brez pike, ki je hkrati zadeva sporočila; nato besedilo sporočila in povezava.
notice-work-marked = Vaša naloga je ocenjena: { $lesson }
notice-work-marked-body = Vaša naloga »{ $lesson }« v tečaju »{ $course }« je ocenjena. Prijavite se in si oglejte točke in pripombe. Če vam ni uspelo, lahko nalogo dopolnite in jo znova oddate, kolikor tečaj to dopušča.
notice-work-marked-action = Ogled rezultata
notice-attempt-granted = Na voljo imate še en poskus: { $lesson }
notice-attempt-granted-body = Za »{ $lesson }« v tečaju »{ $course }« vam je izvajalec odobril še en poskus. Začnete lahko, kadar vam ustreza.
notice-attempt-granted-action = Odprite preizkus
notice-course-version-changed = Tečaj, ki ga opravljate, je spremenjen: { $course }
notice-course-version-changed-body = Tečaj »{ $course }« ima novo različico. Vse, kar ste že opravili, šteje. Kaj je drugače, piše na strani tečaja.
notice-course-version-changed-action = Poglejte spremembe
notice-completion-expiring =
    { $days ->
        [one] Opravljen tečaj vam preneha veljati čez { $days } dan: { $course }
        [two] Opravljen tečaj vam preneha veljati čez { $days } dneva: { $course }
        [few] Opravljen tečaj vam preneha veljati čez { $days } dni: { $course }
       *[other] Opravljen tečaj vam preneha veljati čez { $days } dni: { $course }
    }
notice-completion-expiring-body = Opravljen tečaj »{ $course }« velja do { $until }. Že zdaj ga lahko obnovite: odprite tečaj in ga opravite znova. Do tega dne velja, kar imate, in če odnehate, ničesar ne izgubite.
notice-completion-expiring-action = Odprite tečaj
notice-course-completed = Opravili ste tečaj: { $course }
notice-course-completed-body = Opravili ste tečaj »{ $course }«. Zabeležen je kot dokazilo o vaših znanjih.
notice-course-completed-action = Odprite tečaj
notice-refreshers-due =
    { $count ->
        [one] { $count } vprašanje čaka na osvežitev znanja
        [two] { $count } vprašanji čakata na osvežitev znanja
        [few] { $count } vprašanja čakajo na osvežitev znanja
       *[other] { $count } vprašanj čaka na osvežitev znanja
    }
notice-refreshers-due-body =
    { $count ->
        [one] Na vrsti je { $count } vprašanje iz tečajev, ki ste jih opravili. Vzelo vam bo minuto.
        [two] Na vrsti sta { $count } vprašanji iz tečajev, ki ste jih opravili. Vzeli vam bosta nekaj minut.
        [few] Na vrsti so { $count } vprašanja iz tečajev, ki ste jih opravili. Vzela vam bodo nekaj minut.
       *[other] Na vrsti je { $count } vprašanj iz tečajev, ki ste jih opravili. Vzelo vam bo nekaj minut.
    }
notice-refreshers-due-action = Odgovori zdaj
notice-plan-changed = Vaš načrt učenja se je spremenil
notice-plan-changed-body = Nekaj, kar določa vaš načrt, se je spremenilo, zato vas do cilja zdaj vodijo drugi tečaji. Načrt pove, kateri in zakaj.
notice-plan-changed-action = Oglejte si načrt
notice-campaign-began = Pokažite, kje ste: { $title }, do { $until }
notice-campaign-began-body = Vaša organizacija vas prosi, da do { $until } ocenite kompetence, ki jih potrebuje vaše delo: „{ $title }“. Poročajo se le skupna števila; svoj rezultat vidite takoj.
notice-campaign-began-action = Poglejte, kaj je potrebno
notice-campaign-ends = „{ $title }“ se konča { $until } in še čaka na vas
notice-campaign-ends-body = Nekatere kompetence, ki jih potrebuje vaše delo, od začetka „{ $title }“ še niso ocenjene. Konča se { $until }.
notice-campaign-ends-action = Ocenite preostale
notice-shared-profile-changed = Skupni profil „{ $title }“ se je spremenil
notice-shared-profile-changed-body = Prilagodili ste skupni profil „{ $title }“. Ima novo različico; primerjajte jo s svojo.
notice-shared-profile-changed-action = Primerjajte
notice-feedback-answered = Na vaše mnenje smo odgovorili: { $course }
notice-feedback-answered-body = Na to, kar ste napisali o tečaju »{ $course }«, ste dobili odgovor.
notice-feedback-answered-action = Preberite odgovor
notice-feedback-received = Novo mnenje o tečaju: { $course }
notice-feedback-received-body = Prispelo je mnenje o »{ $lesson }« v tečaju »{ $course }«.
notice-feedback-received-action = Preberite mnenje
notice-data-requested = Prispela je zahteva glede osebnih podatkov
notice-data-requested-body = Oseba iz vaše organizacije je vložila zahtevo glede podatkov, ki jih hranite o njej. Zakon vam za odgovor daje en mesec.
notice-data-requested-action = Poglejte zahtevo
notice-data-answered = Na vašo zahtevo glede podatkov smo odgovorili
notice-data-answered-body = Vaša organizacija je odločila o vaši zahtevi glede osebnih podatkov.
notice-data-answered-action = Preberite odgovor
page-app-description = Tečaji digitalnih kompetenc, tudi brez omrežja.

# The digest, and what stands below every mail that can be stopped.
mail-digest-subject =
    { $count ->
        [one] { $count } obvestilo za vas
        [two] { $count } obvestili za vas
        [few] { $count } obvestila za vas
       *[other] { $count } obvestil za vas
    }
mail-digest-body =
    { $count ->
        [one] Od zadnjega povzetka je prispelo { $count } obvestilo, ki ga še niste prebrali:
        [two] Od zadnjega povzetka sta prispeli { $count } obvestili, ki ju še niste prebrali:
        [few] Od zadnjega povzetka so prispela { $count } obvestila, ki jih še niste prebrali:
       *[other] Od zadnjega povzetka je prispelo { $count } obvestil, ki jih še niste prebrali:
    }
mail-digest-more =
    { $count ->
        [one] V aplikaciji je še { $count } obvestilo.
        [two] V aplikaciji sta še { $count } obvestili.
        [few] V aplikaciji so še { $count } obvestila.
       *[other] V aplikaciji je še { $count } obvestil.
    }
mail-digest-action = Ogled vseh obvestil
mail-footer-settings = Izbira sporočil, ki jih želite prejemati
mail-footer-stop = Ne želim več takih sporočil

# The page that the link of a mail opens.
unsubscribe-title = Odjava od sporočil
unsubscribe-question-kind = Ali ne želite več prejemati sporočil te vrste: { $kind }?
unsubscribe-question-digest = Ali ne želite več prejemati povzetkov obvestil?
unsubscribe-note = Obvestila boste še vedno videli v aplikaciji. Sporočila o geslu in vabila ostanejo.
unsubscribe-button = Ne pošiljajte mi jih več
unsubscribe-done = Takih sporočil ne boste več prejemali.
unsubscribe-already = Ta sporočila so bila odjavljena že prej.
unsubscribe-undo = Razveljavite
unsubscribe-undone = Ta sporočila boste spet prejemali.
unsubscribe-bad = Ta povezava ne deluje več
unsubscribe-bad-note = Potekla je ali ni bila prekopirana v celoti. Prijavite se in izberite, katera sporočila želite prejemati.
unsubscribe-settings = Izbira sporočil
unsubscribe-skip = Skočite na vsebino
unsubscribe-kind-work-marked = Ocenjene naloge
unsubscribe-kind-attempt-granted = Dodatni poskusi
unsubscribe-kind-course-completed = Opravljeni tečaji
unsubscribe-kind-completion-expiring = Veljavnost, ki se izteka
unsubscribe-kind-course-version-changed = Spremembe mojih tečajev
unsubscribe-kind-refreshers-due = Vprašanja za osvežitev
unsubscribe-kind-plan-changed = Spremembe mojega načrta učenja
unsubscribe-kind-campaign-began = Kampanje, ki vas vabijo
unsubscribe-kind-campaign-ends = Opomniki o kampanjah
unsubscribe-kind-shared-profile-changed = Spremenjeni skupni profili
unsubscribe-kind-feedback-answered = Odgovori na moja mnenja
unsubscribe-kind-feedback-received = Mnenja udeležencev
unsubscribe-kind-data-requested = Zahteve glede osebnih podatkov
unsubscribe-kind-data-answered = Odgovori na moje zahteve glede podatkov
# The file with everything that is held about a person.
data-none = Ni ničesar.
data-file-title = Kaj se hrani o meni
data-file-lead = Kopija vsega, kar je platforma hranila v tem trenutku. Hranite jo varno: kdor jo ima, jo lahko prebere.

# A new address, and the last mail to somebody who was forgotten.
mail-email-change-subject = Potrdite nov e-poštni naslov
mail-email-change-body = Nekdo, verjetno vi, želi ta naslov uporabljati za račun na { $consortium }.
mail-email-change-action = Potrdite naslov
mail-email-change-note = Povezava deluje enkrat, do { $moment } (UTC). Če tega niste zahtevali, vam ni treba storiti ničesar.
mail-email-changed-subject = Vaš e-poštni naslov je bil spremenjen
mail-email-changed-body = E-poštni naslov vašega računa na { $consortium } je bil spremenjen { $moment } (UTC). Ta naslov se ne uporablja več.
mail-email-changed-action = Na koga se obrniti
mail-email-changed-note = Če tega niste storili vi, takoj obvestite skrbnika svoje organizacije.
mail-forgotten-subject = Vaš račun je izbrisan
mail-forgotten-body = Kot ste zahtevali, je vse o vas na { $consortium } izbrisano, z njim tudi vaš račun. Kar se šteje, ostane brez vašega imena.
mail-forgotten-action = Kaj hrani platforma
mail-forgotten-note = To je zadnje sporočilo na ta naslov. Zapis o tem, da je bilo poslano, se izbriše po devetdesetih dneh.
mail-forgotten-in-one-subject = Vaši podatki so izbrisani
mail-forgotten-in-one-body = Kot ste zahtevali, je izbrisano, kar je { $consortium } hranil o vas za organizacijo { $organisation }. Vaš račun ostane za druge organizacije.
mail-forgotten-in-one-action = Kaj hrani platforma
mail-forgotten-in-one-note = Pod »Moj račun« vidite, kaj se hrani za vaše druge organizacije.

notice-assessed-by-manager = { $name }: ocena vaših kompetenc
notice-assessed-by-manager-body = { $name } je zapisal/-a, kako vidi vaše kompetence. Preberete lahko vse, tudi opombe, ki so deljene z vami.
notice-assessed-by-manager-action = Preberite oceno
unsubscribe-kind-assessed-by-manager = Ocene mojega vodje
notice-talk-planned = Pogovor o kompetencah, { $day }: { $name }
notice-talk-planned-body = Načrtovan je pogovor o kompetencah ({ $name }), { $day }. Nanj se pripravita oba.
notice-talk-planned-action = Pripravite se na pogovor
unsubscribe-kind-talk-planned = Pogovori o kompetencah
notice-talk-to-confirm = { $name }: dogovor čaka na vašo potrditev
notice-talk-to-confirm-body = { $name } je potrdil/-a, kar je bilo dogovorjeno v pogovoru. Preberite in potrdite tudi vi; šele potem ravni veljajo.
notice-talk-to-confirm-action = Preberite in potrdite
unsubscribe-kind-talk-to-confirm = Potrjevanje dogovorjenega
notice-colleague-asked = Vaše mnenje o osebi { $name } do { $day }
notice-colleague-asked-body = Prosimo za vaš pogled na kompetence osebe { $name } do { $day }. Posameznih odgovorov ne vidi nihče, prošnjo lahko tudi odklonite.
notice-colleague-asked-action = Odgovorite ali odklonite
unsubscribe-kind-colleague-asked = Prošnje za moje mnenje o sodelavcih
notice-raters-needed = Kdo bo vprašan o osebi { $name }?
notice-raters-needed-body = Izbira sodelavcev, ki bodo vprašani o osebi { $name }, čaka na vas.
notice-raters-needed-action = Poglejte
unsubscribe-kind-raters-needed = Izbira in potrditev vprašanih
notice-colleague-round-closed = Mnenje sodelavcev o osebi { $name } je na voljo
notice-colleague-round-closed-body = Krog mnenj o osebi { $name } je zaključen. Odgovori so prikazani samo skupaj.
notice-colleague-round-closed-action = Poglejte rezultat
unsubscribe-kind-colleague-round-closed = Rezultati mnenj sodelavcev
notice-self-assessment-waiting = Vaša samoocena ni končana
notice-self-assessment-waiting-body = Začeli ste samooceno. Odgovori so shranjeni; nadaljujete lahko, kjer ste končali.
notice-self-assessment-waiting-action = Nadaljujte
unsubscribe-kind-self-assessment-waiting = Samoocene, ki sem jih začel/-a
notice-evidence-received = Potrdilo čaka na vaš pregled: { $certificate }
notice-evidence-received-body = Nekdo iz vaše organizacije je oddal potrdilo »{ $certificate }«. Prijavite se, da ga pregledate in priznate ali zavrnete.
notice-evidence-received-action = Preglejte potrdilo
notice-evidence-decided =
    { $state ->
        [revoked] Vaše potrdilo ne velja več: { $certificate }
        [waiting] Vaše potrdilo bo znova pregledano: { $certificate }
       *[other] Vaše potrdilo je pregledano: { $certificate }
    }
notice-evidence-decided-body =
    { $state ->
        [revoked] Potrdilo »{ $certificate }« je bilo razveljavljeno. Odslej ne šteje za vaše ravni; na prejšnje dni ostane, kakor je bilo. Prijavite se in preberite, zakaj.
        [waiting] Zavrnitev vašega potrdila »{ $certificate }« je umaknjena. Potrdilo znova čaka na pregled; vam ni treba storiti ničesar.
       *[other] O vašem potrdilu »{ $certificate }« je odločeno. Prijavite se in si oglejte, kaj to pomeni za vaše ravni in zakaj.
    }
notice-evidence-decided-action = Ogled odločitve
unsubscribe-kind-evidence-received = Potrdila za pregled
unsubscribe-kind-evidence-decided = Odločitve o mojih potrdilih

# Reports as files for people.
file-competencies-title = Kompetence: { $organisation }
file-competencies-lead = Vrstica za vsako osebo in kompetenco, z ravnjo, ki jo dajejo dokazi, pridobljeni za to organizacijo. Kompetenca brez ravni ni znana; to ne pomeni ničle.
file-note-team = Samo osebe iz skupine ene vodje.
file-note-unit = Samo osebe iz ene organizacijske enote in enot, ki ji pripadajo.
file-note-course = Samo osebe, ki so začele en tečaj.
file-note-skill = Samo ena kompetenca: { $skill }.
file-column-organisation = Organizacija
file-column-family_name = Priimek
file-column-given_name = Ime
file-column-unit = Organizacijska enota
file-column-position = Delovno mesto
file-column-skill = Oznaka kompetence
file-column-skill_title = Kompetenca
file-column-level = Raven
file-column-evidence = Dokaz
file-column-observed_at = Pokazana dne
file-column-valid_until = Velja do
file-evidence-self = samoocena
file-evidence-manager = vodja
file-evidence-test = preizkus
file-evidence-completion = tečaj
file-evidence-external = potrdilo
file-evidence-refresher = obnovitev
