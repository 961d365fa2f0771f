# Нивата, както ги показва организацията: с имена или букви вместо с числа.

level-quoted = „{ $name }“
level-with-number = { $name } ({ $level })
level-held-range = { $level } (между { $low } и { $high })
level-steps-below =
    { $steps ->
        [one] { $steps } степен по-ниско
       *[other] { $steps } степени по-ниско
    }
level-same-step = Малко под нужното, в рамките на същата степен
