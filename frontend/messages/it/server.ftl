# Testi che il server scrive da sé: posta elettronica.
mail-greeting = Buongiorno { $given_name },

mail-invitation-subject = { $organisation } ti invita su { $consortium }
mail-invitation-body = { $organisation } ha creato per te un account su { $consortium }. Lì puoi seguire corsi al tuo ritmo e vedere quali competenze hai dimostrato. Per iniziare, scegli una password.
mail-invitation-action = Scegli una password
mail-invitation-note = Il link funziona una sola volta, fino al { $moment } (UTC). Se non aspettavi questo messaggio, non devi fare nulla.

mail-membership-subject = Ora fai parte di { $organisation }
mail-membership-body = { $organisation } ti ha aggiunto su { $consortium }. Accedi con l’account che hai già.
mail-membership-action = Accedi
mail-membership-note = Se non lavori con questa organizzazione, segnalalo a chi la amministra.

mail-password-reset-subject = Scegli una nuova password
mail-password-reset-body = Qualcuno, probabilmente tu, ha chiesto una nuova password per il tuo account su { $consortium }.
mail-password-reset-action = Scegli una nuova password
mail-password-reset-note = Il link funziona una sola volta, fino al { $moment } (UTC). Se non l’hai chiesto tu, non devi fare nulla: la tua password resta invariata.

mail-password-changed-subject = La tua password è stata cambiata
mail-password-changed-body = La password del tuo account su { $consortium } è stata cambiata il { $moment } (UTC). Sugli altri dispositivi la sessione è stata chiusa.
mail-password-changed-action = Non sono stato io: scegli una nuova password
mail-password-changed-note = Se l’hai cambiata tu, non devi fare nulla.

mail-work-marked-subject = Il tuo lavoro è stato valutato: { $lesson }
mail-work-marked-body = Il tuo lavoro «{ $lesson }» nel corso «{ $course }» è stato valutato. Accedi per vedere i punti e i commenti.
mail-work-marked-action = Vedi il risultato
mail-work-marked-note = Se non hai raggiunto la soglia, puoi lavorarci ancora e consegnarlo di nuovo, nei limiti previsti dal corso.

page-previous-lesson = Lezione precedente
page-next-lesson = Lezione successiva
