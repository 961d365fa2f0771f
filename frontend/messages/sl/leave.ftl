# Asking before a page is left with something that is not saved.

leave-title = Ali želite oditi brez shranjevanja?
leave-text = Spremembe na tej strani še niso shranjene. Če jo zapustite, se izgubijo.
leave-stay = Ostani tu
leave-go = Zapusti stran
