# Ord för utbildarnas sidor.

author-title = Kursproduktion
author-lead = Kurserna i konsortiets kursmapp, som de såg ut när de senast lästes in. Det som innehåller fel publiceras inte förrän felen är rättade.
author-table = Kurser och deras status
author-course = Kurs
author-state = Status
author-errors = Fel
author-warnings = Varningar
author-empty-title = Ingen kurs har hittats
author-empty-text = Kurser är mappar med textfiler. De visas här när de har lagts i kursmappen och lästs in.
author-problems = Det här behöver rättas
author-problems-text = Listan gäller senaste gången mapparna lästes in. Den görs om när de läses in igen.
author-line = Rad { $line }
author-error = Fel
author-warning = Varning
author-rule = Regel:
author-state-live = Publicerad
author-state-live-problems = Publicerad, med varningar
author-state-live-stopped = Ändringen är stoppad, föregående version är publicerad
author-state-stopped = Inte publicerad
