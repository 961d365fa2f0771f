# Nivåer som organisationen visar dem: med namn eller bokstäver i stället för siffror.

level-quoted = ”{ $name }”
level-noun = nivå
level-with-number = { $name } ({ $level })
level-held-range = { $level } ({ $low } – { $high })
level-range = { $low } – { $high }
level-steps-below =
    { $steps ->
        [one] { $steps } steg under
       *[other] { $steps } steg under
    }
level-same-step = Strax under, inom samma steg
