# Asking before a page is left with something that is not saved.

leave-title = Uscire senza salvare?
leave-text = Le modifiche fatte in questa pagina non sono ancora salvate. Se esce, vanno perse.
leave-stay = Resta qui
leave-go = Esci
