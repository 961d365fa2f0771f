# Role profiles and campaigns.

profiles-title = Profili di ruolo
profiles-lead = Che cosa richiedono le posizioni: competenze con un intervallo di livelli. I condivisi sono del consorzio; adattatene uno dove il lavoro è diverso.
profiles-list = Tutti i profili
profiles-name = Profilo
profiles-whose = Di chi
profiles-shared = condiviso
profiles-own = nostro
profiles-archived = fuori uso
profiles-skills = Competenze
profiles-count = { $count }, { $critical } critiche
profiles-origin-changed = quello condiviso è cambiato
profiles-positions = Indicare quale posizione ha quale profilo
profiles-new = Nuovo profilo
profiles-adapt = Adattare per la nostra organizzazione
profiles-edit = Modificare
profiles-save = Salvare
profiles-saved = Salvato.
profiles-archive = Mettere fuori uso
profiles-restore = Riutilizzare
profiles-compared = L’ho confrontato
profiles-version = Versione { $version }, { DATETIME($date, dateStyle: "medium") }
profiles-versions = Versioni
profiles-occupation = Professione ESCO
profiles-occupation-none = Nessuna
profiles-weight = Peso
profiles-reason = Perché
profiles-months = Mesi per raggiungerlo
profiles-months-value =
    { $months ->
        [one] entro { $months } mese
       *[other] entro { $months } mesi
    }
profiles-min = Livello minimo
profiles-max = Livello massimo
profiles-add-skill = Aggiungere una competenza
profiles-remove = Rimuovere
profiles-name-in = Titolo ({ $language })
profiles-note = Perché questa modifica
profiles-row = Riga { $row }: { $skill }
profiles-differences = Che cosa differisce dal profilo condiviso
profiles-difference-added = solo qui
profiles-difference-left_out = qui omessa
profiles-difference-changed = richiesta diversamente
profiles-here = Qui
profiles-there = Condiviso
profiles-asks = da { $min } a { $max }, peso { $weight }
profiles-nothing = –
profiles-positions-title = Posizioni e relativi profili
profiles-positions-lead = Chi ricopre una posizione ne ha i profili. Le posizioni senza profilo vengono prima.
profiles-positions-unmapped =
    { $count ->
        [one] { $count } posizione non ha ancora un profilo.
       *[other] { $count } posizioni non hanno ancora un profilo.
    }
profiles-positions-none = Persone senza posizione
profiles-no-profile = Nessun profilo
profiles-people = { $count }
profiles-people-head = Persone
profiles-position = Posizione
profiles-back = Profili di ruolo
profiles-named-own = { $title } (nostro)
profiles-her-title = Profili di ruolo
profiles-her-none = Ancora nessun profilo di ruolo: nessuno ha detto che cosa richiede questo lavoro, perciò sui divari non si può dire nulla. Assegnarne uno qui.
profiles-her-none-position = Ancora nessun profilo di ruolo: alla posizione «{ $position }» non ne appartiene alcuno. Assegnarne uno qui a questa persona, oppure alla posizione per tutti coloro che la occupano.
profiles-her-own = assegnato a questa persona
profiles-her-position = dalla posizione «{ $position }»
profiles-her-take = Togliere
profiles-her-taken = Il profilo «{ $profile }» è stato tolto.
profiles-her-undo = Annullare
profiles-her-undone = I profili sono come prima.
profiles-her-given = Il profilo «{ $profile }» è stato assegnato.
profiles-her-another = Assegnare un profilo
profiles-her-hint = Oltre a quelli della posizione. Divari e piani ne tengono conto subito.
profiles-her-choose = Scegliere un profilo
profiles-her-give = Assegnare
profiles-her-together = Più profili sono un solo elenco. Dove due richiedono la stessa competenza, vale il requisito più severo:
profiles-her-stricter = { $skill }: almeno livello { $min }, da «{ $profile }» (altrimenti { $less })
profiles-her-nothing-twice = Al momento nessuna competenza è richiesta a livelli diversi.
profiles-archive-title = Mettere questo profilo fuori uso?
profiles-archive-text = Per tutti coloro che lo hanno decade quanto richiede: divari, piani e campagne non ne tengono più conto. Le posizioni che hanno solo questo restano senza profilo. Si può riutilizzare in ogni momento.
profiles-archive-not = Lasciarlo in uso
profiles-another = Aggiungere un altro profilo
profiles-use-own = Sostituirlo con il nostro
