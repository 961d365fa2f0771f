# Нивата, както ги показва организацията: с имена или букви вместо с числа.

level-quoted = „{ $name }“
level-noun = ниво
level-with-number = { $name } ({ $level })
level-held-range = { $level } ({ $low } – { $high })
level-range = { $low } – { $high }
level-steps-below =
    { $steps ->
        [one] { $steps } степен по-ниско
       *[other] { $steps } степени по-ниско
    }
level-same-step = Малко под нужното, в рамките на същата степен
