# Samoocena: začetek, trditve, pregled, rezultat. Tudi besede za ravni.

assess-title = Samoocena
assess-lead = Sami povejte, kaj znate. Takoj vidite, kaj iz tega sledi in kaj to pomeni.
assess-to-views = Kako me vidijo drugi: vodja, sodelavci, pogovori
assess-date = { DATETIME($date, dateStyle: "long") }
assess-open = Začeto in nedokončano
assess-begun = Začeto { DATETIME($date, dateStyle: "long") }.
assess-progress = Odgovorjeno { $done } od { $total }
assess-go-on = Nadaljuj
assess-new = Nova samoocena
assess-about-time =
    { $minutes ->
        [one] Traja približno { $minutes } minuto.
        [two] Traja približno { $minutes } minuti.
        [few] Traja približno { $minutes } minute.
       *[other] Traja približno { $minutes } minut.
    }
assess-about-leave = Vsak odgovor se takoj shrani. Kadar koli lahko prekinete in nadaljujete pozneje, tudi na drugi napravi.
assess-about-who = Posamezni odgovori so samo vaši. Raven, ki iz njih sledi, vidite vi, vaš vodja in kadrovska služba.
assess-about-honest = Pravilnih odgovorov ni in nihče na njihovi podlagi ničesar ne odloča samodejno. Povejte, kar velja danes.
assess-framework = Okvir
assess-framework-plain = Za ta okvir ni trditev. Pri vsaki kompetenci vas vprašamo po ravni.
assess-which = Katere kompetence?
assess-which-all = Vse kompetence ({ $count })
assess-which-profile =
    { $count ->
        [one] Samo { $count } kompetenca, ki jo zahteva moj profil
        [two] Samo { $count } kompetenci, ki ju zahteva moj profil
        [few] Samo { $count } kompetence, ki jih zahteva moj profil
       *[other] Samo { $count } kompetenc, ki jih zahteva moj profil
    }
assess-start = Začni
assess-one-open = Samooceno tega okvira ste že začeli. Nadaljujte jo; če želite začeti znova, jo najprej zavrzite na njeni zadnji strani.
assess-earlier = Prejšnje samoocene
assess-profile-only = samo kompetence profila
assess-step = Kompetenca { $number } od { $count }
assess-bar = Odgovorjene kompetence
assess-unreviewed = Prevoda teh trditev še nihče ni pregledal.
assess-question = Katera raven opisuje vaše znanje?
assess-answer-0 = Tega še ne znam
assess-answer-1 = S pomočjo
assess-answer-2 = Samostojno
assess-answer-3 = Pomagam drugim
assess-no-level = Še nobena raven
assess-saving = Shranjevanje …
assess-saved = Vse je shranjeno.
assess-not-saved = Zadnji odgovori niso shranjeni, ker ni povezave. Ostali bodo na tej strani.
assess-save-again = Shrani znova
assess-back = Nazaj
assess-next = Naslednja kompetenca
assess-skip = Zaenkrat preskoči
assess-to-check = Preglej odgovore
assess-check-now = Končaj tukaj in preglej odgovore
assess-check = Preglejte odgovore
assess-check-all = Na vse ste odgovorili.
assess-check-open =
    { $count ->
        [one] { $count } kompetenca nima vseh odgovorov. Končate lahko brez nje; potem nima ravni.
        [two] { $count } kompetenci nimata vseh odgovorov. Končate lahko brez njiju; potem nimata ravni.
        [few] { $count } kompetence nimajo vseh odgovorov. Končate lahko brez njih; potem nimajo ravni.
       *[other] { $count } kompetenc nima vseh odgovorov. Končate lahko brez njih; potem nimajo ravni.
    }
assess-change = Spremeni
assess-unanswered = Brez odgovora
assess-finish-text = Ko končate, ravni, ki sledijo iz odgovorov, postanejo dokazilo z današnjim datumom. Pozneje jih ne morete spremeniti, lahko pa se kadar koli ocenite znova.
assess-finish = Končaj in pokaži rezultat
assess-nothing-answered = Najprej odgovorite na vse trditve vsaj ene kompetence
assess-discard = Zavrzi
assess-discard-title = Zavržem to samooceno?
assess-discard-text = Vsi odgovori te samoocene bodo izbrisani. Tega ni mogoče razveljaviti.
assess-keep = Obdrži
assess-result = Vaš rezultat
assess-result-lead =
    { $count ->
        [one] { $count } kompetenca okvira { $framework }, kot ste jo videli { DATETIME($date, dateStyle: "long") }.
        [two] { $count } kompetenci okvira { $framework }, kot ste ju videli { DATETIME($date, dateStyle: "long") }.
        [few] { $count } kompetence okvira { $framework }, kot ste jih videli { DATETIME($date, dateStyle: "long") }.
       *[other] { $count } kompetenc okvira { $framework }, kot ste jih videli { DATETIME($date, dateStyle: "long") }.
    }
assess-meaning = Kaj to pomeni
assess-strengths = Vaše močne strani, kot jih vidite sami:
assess-gaps = Najbolj pod tem, kar zahteva vaš profil:
assess-gap = raven { $level }, potrebna je { $required }
assess-critical = Nujno
assess-uncertain = Samoocena je ocena na oko: ljudje se pogosto ocenijo za več kot eno raven previsoko ali prenizko. Zato je pri vsaki ravni prikazan razpon. Zanesljivejša postane s testom ali pogledom vašega vodje.
assess-holds = Katera raven velja, določijo vsa dokazila: test, tečaj, potrdilo ali pogled vašega vodje lahko štejejo pred tem, kar poveste sami. Odprite kompetenco, da vidite, kaj odloča.
assess-left-out =
    { $count ->
        [one] { $count } trditev je brez odgovora; njena kompetenca v tej samooceni nima ravni.
        [two] { $count } trditvi sta brez odgovora; njuni kompetenci v tej samooceni nimata ravni.
        [few] { $count } trditve so brez odgovora; njihove kompetence v tej samooceni nimajo ravni.
       *[other] { $count } trditev je brez odgovora; njihove kompetence v tej samooceni nimajo ravni.
    }
assess-level = Raven { $level } od { $max }
assess-level-named = { $name } (raven { $level } od { $max })
assess-band-1 = osnovna
assess-band-2 = srednja
assess-band-3 = napredna
assess-band-4 = visoko specializirana
assess-range = Verjetno med { $low } in { $high }.
assess-required = Vaš profil zahteva raven { $required }.
assess-same = Enako kot zadnjič.
assess-higher = Višje kot zadnjič (raven { $before }).
assess-lower = Nižje kot zadnjič (raven { $before }).
assess-odd = Odgovori tukaj se ne ujemajo povsem, zato je raven manj zanesljiva.
assess-levels-mean = Kaj pomenijo ravni
assess-levels-mean-1 = Ravni 1 in 2: preproste naloge, po potrebi z navodili.
assess-levels-mean-2 = Ravni 3 in 4: jasno opredeljene naloge in običajne težave samostojno.
assess-levels-mean-3 = Ravni 5 in 6: različne, tudi zahtevne naloge in usmerjanje drugih.
assess-levels-mean-4 = Ravni 7 in 8: zapletene težave in spreminjanje dela drugih.
