# Ravni, kot jih prikazuje organizacija: z imeni ali črkami namesto s številkami.

level-quoted = »{ $name }«
level-noun = raven
level-with-number = { $name } ({ $level })
level-held-range = { $level } ({ $low } – { $high })
level-range = { $low } – { $high }
level-steps-below =
    { $steps ->
        [one] { $steps } stopnjo nižje
        [two] { $steps } stopnji nižje
        [few] { $steps } stopnje nižje
       *[other] { $steps } stopenj nižje
    }
level-same-step = Tik pod tem, na isti stopnji
