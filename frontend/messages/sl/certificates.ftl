# Potrdila o dokončanih tečajih.

certificates-title = Potrdila
certificates-lead = Vsi tečaji, ki ste jih dokončali, s potrdilom, ki ga lahko natisnete ali shranite kot PDF.
certificates-empty-title = Dokončanih tečajev še ni
certificates-empty-text = Ko dokončate tečaj, bo potrdilo prikazano tukaj.
certificates-empty-action = Poiščite tečaj
certificate-completed = Dokončano { DATETIME($date, dateStyle: "long") }.
certificate-valid = Velja do: { DATETIME($date, dateStyle: "long") }.
certificate-ended = Veljalo je do: { DATETIME($date, dateStyle: "long") }.
certificate-renewed = Pozneje je bil tečaj obnovljen.
certificate-open = Odprite potrdilo
certificate-title = Potrdilo o dokončanem tečaju
certificate-none-title = Tečaj še ni dokončan
certificate-none-text = Potrdilo bo na voljo, ko bo tečaj dokončan.
certificate-print = Natisnite ali shranite kot PDF
certificate-print-help = V oknu, ki se odpre, za tiskalnik izberite »Shrani kot PDF«.
certificate-has-completed = – dokončan tečaj:
certificate-no-longer = To potrdilo ne velja več. Tečaj opravite znova in obnovite znanje.
certificate-date = Dokončano
certificate-valid-until = Velja do
certificate-organisation = V imenu organizacije
certificate-time = Predvideni čas učenja
certificate-result = Rezultat končnega preizkusa
certificate-number = Številka potrdila
certificate-skills = Kompetence
certificate-skill = { $title }: raven { $level } od { $max }
certificate-rule = Kaj je bilo treba opraviti
certificate-what-it-is = To je zapis o tem, kar je bilo opravljeno na tej platformi. Ni podpisan in ni mikrodokazilo.
certificate-day = { DATETIME($date, dateStyle: "long") }
certificate-minutes =
    { $minutes ->
        [one] { $minutes } minuta
        [two] { $minutes } minuti
        [few] { $minutes } minute
       *[other] { $minutes } minut
    }
certificate-share = { $share }
