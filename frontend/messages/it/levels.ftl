# I livelli come li mostra l’organizzazione: con nomi o lettere invece che con numeri.

level-quoted = «{ $name }»
level-noun = livello
level-with-number = { $name } ({ $level })
level-held-range = { $level } ({ $low } – { $high })
level-range = { $low } – { $high }
level-steps-below =
    { $steps ->
        [one] { $steps } gradino sotto
       *[other] { $steps } gradini sotto
    }
level-same-step = Appena sotto, nello stesso gradino
