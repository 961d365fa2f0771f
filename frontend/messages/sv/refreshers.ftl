# Repetition: vad som frågas igen efter en kurs, när, och hur man får vara i fred.

refreshers-title = Repetition
refreshers-lead = Det du har lärt dig frågas igen strax innan det skulle glömmas. Några minuter räcker; du kan sluta när du vill.
refreshers-line = Att repetera i dag:
refreshers-today = I dag
refreshers-count =
    { $count ->
        [one] { $count } fråga
       *[other] { $count } frågor
    }
refreshers-about =
    { $minutes ->
        [one] ungefär { $minutes } minut
       *[other] ungefär { $minutes } minuter
    }
refreshers-start = Börja
refreshers-go-on = Fortsätt
refreshers-none-title = Inget att repetera än
refreshers-none-text = Några dagar efter att du har slutfört en kurs börjar dess frågor komma hit.
refreshers-none-action = Se kurserna
refreshers-free-title = Inget på schemat i dag
refreshers-done-title = Klart för i dag
refreshers-next-on = Nästa frågor kommer den { DATETIME($date, dateStyle: "long") }.
refreshers-all-rest = Just nu är inget planerat.

refreshers-courses = Dina slutförda kurser
refreshers-due-of-course =
    { $count ->
        [one] { $count } av dem i dag
       *[other] { $count } av dem i dag
    }
refreshers-course-next = nästa den { DATETIME($date, dateStyle: "long") }
refreshers-changed =
    { $count ->
        [one] Det rätta svaret på { $count } fråga har ändrats; den börjar om.
       *[other] De rätta svaren på { $count } frågor har ändrats; de börjar om.
    }
refreshers-removed =
    { $count ->
        [one] { $count } fråga har tagits bort ur kursen och ställs inte längre.
       *[other] { $count } frågor har tagits bort ur kursen och ställs inte längre.
    }
refreshers-fresh-until = Ditt underlag för ”{ $title }”, nivå { $level }, är aktuellt till den { DATETIME($date, dateStyle: "long") }.
refreshers-fresh-since = Ditt underlag för ”{ $title }”, nivå { $level }, bekräftades senast den { DATETIME($date, dateStyle: "long") } och gäller tills vidare.
refreshers-expired = Ditt underlag för ”{ $title }”, nivå { $level }, gick ut den { DATETIME($date, dateStyle: "long") }. Repetition kan inte återställa det.
refreshers-rule =
    { $count ->
        [one] Det förnyas när du inom 60 dagar har svarat på { $count } fråga och fått minst { $share } av poängen.
       *[other] Det förnyas när du inom 60 dagar har svarat på { $count } olika frågor och fått minst { $share } av poängen.
    }
refreshers-confirmed = Senast förnyat den { DATETIME($date, dateStyle: "long") }.
refreshers-certificate = Repetition håller underlaget för dina kompetenser aktuellt. Den förlänger inte giltigheten för en slutförd kurs: dess datum står kvar.
refreshers-all = All repetition

refreshers-pause = Pausa i fyra veckor
refreshers-stop = Sluta för den här kursen
refreshers-stop-all = Sluta med all repetition
refreshers-pause-until = Pausa till en annan dag
refreshers-day = Pausa till
refreshers-day-missing = Välj en dag i framtiden
refreshers-pause-action = Pausa
refreshers-take-up = Ångra: fråga mig igen
refreshers-paused = Pausat till den { DATETIME($date, dateStyle: "long") }.
refreshers-stopped = Avslutat. Inget frågas.
refreshers-active = Frågorna ställs igen.

refreshers-question-of = Fråga { $number } av { $count }
refreshers-progress = Frågor du har svarat på i dag
refreshers-question-changed = Det rätta svaret på den här frågan har ändrats sedan du senast svarade.
refreshers-next = Nästa fråga
refreshers-finish = Avsluta
refreshers-leave = Fortsätt senare
refreshers-reread = Läs igen
refreshers-elsewhere = Du har redan svarat på den här frågan i dag. Det här svaret räknas inte.
refreshers-in-days =
    { $count ->
        [1] Frågan kommer igen i morgon.
        [one] Frågan kommer igen om { $count } dag.
       *[other] Frågan kommer igen om { $count } dagar.
    }
refreshers-in-weeks =
    { $count ->
        [one] Frågan kommer igen om ungefär { $count } vecka.
       *[other] Frågan kommer igen om ungefär { $count } veckor.
    }
refreshers-in-months =
    { $count ->
        [one] Frågan kommer igen om ungefär { $count } månad.
       *[other] Frågan kommer igen om ungefär { $count } månader.
    }
refreshers-right-of =
    { $count ->
        [one] { $right } av { $count } fråga var rätt.
       *[other] { $right } av { $count } frågor var rätt.
    }
refreshers-round = Ditt underlag har förnyats
refreshers-home = Till första sidan
refreshers-plan = Se planen

refreshers-of-course = Frågorna i den här kursen kommer igen då och då, så att den inte glöms.
refreshers-of-skills = Underlaget förblir aktuellt när du då och då svarar på frågor igen.
