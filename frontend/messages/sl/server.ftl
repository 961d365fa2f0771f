# Besedila, ki jih piše strežnik sam: pošta.
mail-greeting = Pozdravljeni, { $given_name }!

mail-invitation-subject = { $organisation } vas vabi na { $consortium }
mail-invitation-body = Organizacija { $organisation } je za vas odprla račun na platformi { $consortium }. Tam se lahko učite v svojem tempu in vidite, katere veščine ste že pokazali. Za začetek izberite geslo.
mail-invitation-action = Izberite geslo
mail-invitation-note = Povezava deluje enkrat, do { $moment } (UTC). Če tega sporočila niste pričakovali, vam ni treba storiti ničesar.

mail-membership-subject = Zdaj pripadate organizaciji { $organisation }
mail-membership-body = Organizacija { $organisation } vas je dodala na platformi { $consortium }. Prijavite se z računom, ki ga že imate.
mail-membership-action = Prijava
mail-membership-note = Če s to organizacijo ne sodelujete, to prosimo sporočite njenemu skrbniku.

mail-password-reset-subject = Izberite novo geslo
mail-password-reset-body = Nekdo, verjetno vi, je zaprosil za novo geslo za vaš račun na platformi { $consortium }.
mail-password-reset-action = Izberite novo geslo
mail-password-reset-note = Povezava deluje enkrat, do { $moment } (UTC). Če zanjo niste zaprosili, vam ni treba storiti ničesar: vaše geslo ostane, kakršno je.

mail-password-changed-subject = Vaše geslo je bilo spremenjeno
mail-password-changed-body = Geslo vašega računa na platformi { $consortium } je bilo spremenjeno { $moment } (UTC). Na drugih napravah ste bili odjavljeni.
mail-password-changed-action = To nisem bil(a) jaz: izberi novo geslo
mail-password-changed-note = Če ste ga spremenili sami, vam ni treba storiti ničesar.

mail-work-marked-subject = Vaša naloga je ocenjena: { $lesson }
mail-work-marked-body = Vaša naloga »{ $lesson }« v tečaju »{ $course }« je ocenjena. Prijavite se in si oglejte točke in pripombe.
mail-work-marked-action = Ogled rezultata
mail-work-marked-note = Če vam ni uspelo, lahko nalogo dopolnite in jo znova oddate, kolikor tečaj to dopušča.

page-previous-lesson = Prejšnja lekcija
page-next-lesson = Naslednja lekcija
