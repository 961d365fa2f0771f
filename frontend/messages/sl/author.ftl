# Besede strani za avtorje tečajev.

author-title = Priprava tečajev
author-lead = Tečaji v mapi konzorcija, kot so bili nazadnje prebrani. Kar vsebuje napake, se ne objavi, dokler niso odpravljene.
author-table = Tečaji in njihovo stanje
author-course = Tečaj
author-state = Stanje
author-errors = Napake
author-warnings = Opozorila
author-empty-title = Ni najdenih tečajev
author-empty-text = Tečaji so mape z besedilnimi datotekami. Tu se pojavijo, ko so v mapi tečajev in so prebrani.
author-problems = Kaj je treba popraviti
author-problems-text = Seznam je nastal, ko so bile mape nazadnje prebrane. Ob naslednjem branju nastane na novo.
author-line = Vrstica { $line }
author-error = Napaka
author-warning = Opozorilo
author-rule = Pravilo:
author-state-live = Objavljen
author-state-live-problems = Objavljen, z opozorili
author-state-live-stopped = Sprememba je zadržana, objavljena je prejšnja različica
author-state-stopped = Ni objavljen
