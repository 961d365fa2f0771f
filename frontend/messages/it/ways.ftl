# Dove porta un risultato.

way-on-title = Che cosa segue
way-on-plan-text = Il Suo piano mostra la via più breve da qui a ciò che il Suo lavoro richiede.
way-on-plan = Mostra il mio piano
way-on-met = In tutto ciò che è noto possiede quanto il Suo lavoro richiede. Scelga in che cosa desidera migliorare.
way-on-no-profile-position = Nessuno ha ancora indicato che cosa richiede la posizione «{ $position }», perciò non c’è un piano per Lei. Chieda all’ufficio del personale di scegliere un profilo. Fino ad allora scelga i corsi da sé.
way-on-no-profile = Nessuno ha ancora indicato che cosa richiede il Suo lavoro, perciò non c’è un piano per Lei. Chieda all’ufficio del personale di assegnarLe un profilo. Fino ad allora scelga i corsi da sé.
way-on-courses = Cerca un corso
way-on-skills = Mostra le mie competenze

way-on-sitting = Continui l’autovalutazione di { $framework }: { $done } di { $total } risposte
way-on-request = Dia il Suo parere su { $name }: si chiede ai colleghi
