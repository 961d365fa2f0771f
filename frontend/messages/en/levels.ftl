# Levels as an organisation shows them: by names or letters instead of numbers.

level-quoted = “{ $name }”
level-noun = level
level-with-number = { $name } ({ $level })
level-held-range = { $level } ({ $low } – { $high })
level-range = { $low } – { $high }
level-steps-below =
    { $steps ->
        [one] { $steps } step below
       *[other] { $steps } steps below
    }
level-same-step = Just below, within the same step
