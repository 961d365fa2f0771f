# Nivåprov: ett adaptivt prov som med få frågor tar reda på var en person står.

placement-title = Hitta din nivå
placement-skills = Kompetenser
placement-line = Några frågor visar var du står.
placement-lead = Varje fråga väljs efter dina svar hittills, så att det räcker med få. Du kan sluta när som helst och fortsätta senare. Resultatet visas direkt.
placement-open = Påbörjade
placement-go-on = Fortsätt
placement-begun = Påbörjat den { DATETIME($date, dateStyle: "long") }
placement-past = Tidigare resultat
placement-ended = Avslutat den { DATETIME($date, dateStyle: "long") }
placement-most =
    { $count ->
        [one] Högst { $count } fråga
       *[other] Högst { $count } frågor, några minuter
    }
placement-coverage = { $measured } av { $skills } kompetenser har frågor.
placement-judged-by_authors = Ännu inte kalibrerat: hur svåra frågorna är bedöms av författarna.
placement-judged-by_both = Delvis kalibrerat: för vissa frågor är svårigheten känd från många svar, för de andra bedöms den av författarna.
placement-judged-by_answers = Kalibrerat: hur svåra frågorna är framgår av många svar.
placement-no-questions = Det finns ännu inga frågor för det här området.
placement-start = Börja
placement-all = Mät alla områden
placement-all-text =
    { $count ->
        [one] Alla områden tillsammans: högst { $count } fråga.
       *[other] Alla områden tillsammans: högst { $count } frågor. Du behöver inte göra dem på en gång.
    }
placement-none-title = Inget kan mätas ännu
placement-none-text = Så snart kurser har provfrågor som anger en kompetens och en nivå kan du få din nivå mätt här.
placement-none-action = Se kurserna

placement-question = Fråga { $number }
placement-progress = Besvarade frågor inom området
placement-of-most = { $answered } besvarade, högst { $most }.
placement-areas-done = { $done } av { $areas } områden klara.
placement-answer-first = Besvara frågan först, eller säg att du inte vet.
placement-next = Nästa fråga
placement-unknown = Jag vet inte
placement-leave = Fortsätt senare
placement-end = Sluta här
placement-end-text =
    { $count ->
        [one] Resultatet bygger då på { $count } svar och är mindre säkert. Du kan inte fortsätta efteråt.
       *[other] Resultatet bygger då på { $count } svar och är mindre säkert. Du kan inte fortsätta efteråt.
    }
placement-end-action = Sluta och visa resultatet
placement-spent-title = Det finns ingen fråga kvar
placement-spent-text = Kurserna har ändrats sedan du började och ingen ytterligare fråga passar. Det du har svarat räknas.

placement-result = Ditt resultat
placement-result-lead =
    { $count ->
        [one] { $count } fråga besvarad, avslutat den { DATETIME($date, dateStyle: "long") }.
       *[other] { $count } frågor besvarade, avslutat den { DATETIME($date, dateStyle: "long") }.
    }
placement-range = Din nivå ligger mycket sannolikt mellan { $low } och { $high }.
placement-range-one = Din nivå är mycket sannolikt { $level }.
placement-sure-good = Resultatet är så säkert som ett kort prov kan göra det.
placement-sure-fair = Resultatet är ganska säkert; fler svar skulle göra det tydligare.
placement-sure-rough = Resultatet är en grov uppskattning.
placement-sure-early = Du slutade innan din nivå var tillräckligt känd, så det här är en grov uppskattning.
placement-none-right = Du svarade inte helt rätt på någon fråga, så resultatet säger bara hur hög din nivå kan vara som mest.
placement-meaning-foundation = Grundnivå: du klarar enkla uppgifter, vid behov med vägledning.
placement-meaning-intermediate = Mellannivå: du klarar väl avgränsade uppgifter och vanliga problem på egen hand.
placement-meaning-advanced = Avancerad nivå: du klarar olika, även svåra uppgifter och kan vägleda andra.
placement-meaning-specialised = Högt specialiserad nivå: du löser komplexa problem och bidrar till hur andra arbetar.
placement-answered =
    { $count ->
        [one] { $count } fråga besvarad.
       *[other] { $count } frågor besvarade.
    }
placement-is-evidence = Noterat som belägg för din kompetens.
placement-no-evidence = Inte noterat som belägg: en fråga är för lite.
placement-no-evidence-early = Inte antecknat som underlag: du slutade för tidigt för det.
placement-nothing-answered = Inget besvarades här, så inget mättes.
placement-unmeasured = Inte mätt:
placement-means-title = Vad resultatet betyder
placement-means-text = Nivån är en uppskattning. ”Mycket sannolikt” betyder: i 95 av 100 sådana resultat ligger den sanna nivån inom det angivna intervallet. Svaren inom ett område hjälper också till att uppskatta var och en av dess kompetenser.
placement-parameters-none = Resultatet räknades ut med författarnas nivåer, eftersom det ännu inte finns tillräckligt många svar för en kalibrering.
placement-parameters = Hur svåra frågorna är har räknats fram ur många människors svar, senast i omgång { NUMBER($number) }.
placement-how-title = Så fungerar det
placement-how-text = Provet slutar så snart din nivå är tillräckligt känd, senast efter 15 frågor per område. ”Jag vet inte” är ett ärligt svar och bättre än en gissning. Rätt och fel visas inte, eftersom det skulle hjälpa vid nästa frågor.
placement-how-decision = Inget beslutas om dig automatiskt: resultatet är ett belägg bland andra och bedöms av människor. Ingen annan ser dina svar.
