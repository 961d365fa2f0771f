# Tečaji na napravi in kar čaka na omrežje.

offline-state-lost = Omrežja ni.
offline-state-lost-kept = Omrežja ni. Nadaljujete lahko s tečaji, ki so na tej napravi.
offline-waiting =
    { $count ->
        [one] { $count } odgovor čaka na omrežje.
        [two] { $count } odgovora čakata na omrežje.
        [few] { $count } odgovori čakajo na omrežje.
       *[other] { $count } odgovorov čaka na omrežje.
    }
offline-sent =
    { $count ->
        [one] Poslan je { $count } odgovor, ki je čakal.
        [two] Poslana sta { $count } odgovora, ki sta čakala.
        [few] Poslani so { $count } odgovori, ki so čakali.
       *[other] Poslanih je { $count } odgovorov, ki so čakali.
    }
offline-refused =
    { $count ->
        [one] { $count } odgovora ni bilo mogoče sprejeti.
        [two] { $count } odgovorov ni bilo mogoče sprejeti.
        [few] { $count } odgovorov ni bilo mogoče sprejeti.
       *[other] { $count } odgovorov ni bilo mogoče sprejeti.
    }
offline-refused-show = Poglejte, kateri
offline-send-now = Poskusite zdaj
offline-signed-out = Znova se prijavite, da jih bo mogoče poslati.
offline-sign-in = Prijava
offline-other-person = V tem brskalniku se je prijavil nekdo drug. Vaši odgovori ostanejo na tej napravi, dokler se znova ne prijavite.
offline-new-version = Pripravljena je nova različica te strani.
offline-new-version-load = Naložite znova
offline-renewed = »{ $title }« se je spremenil. Kopija na tej napravi je posodobljena.
offline-close = Zaprite
outcome-waits = Shranjeno na tej napravi
offline-judged-here = Shranjeno na tej napravi in ocenjeno na njej. Ko bo omrežje spet na voljo, bo odgovor ocenil strežnik in ta ocena velja.
offline-judged-later = Ocenjeno bo, ko bo omrežje spet na voljo.
offline-needs-network = Preizkusi in naloge potrebujejo povezavo. Kar ste odgovorili, je shranjeno; poskusite znova, ko bo omrežje na voljo.
offline-full-answer = Odgovora ni bilo mogoče shraniti: na napravi ni več prostora in omrežja ni. Sprostite prostor ali se povežite ter odgovor znova preverite. Do takrat ne zaprite te strani.
offline-full = Na tej napravi ni dovolj prostora. Od tega tečaja ni bilo shranjeno nič. Sprostite prostor in poskusite znova.
offline-cancelled = Ustavljeno. Od tega tečaja ni shranjeno nič.
offline-keep-title = Vzemite ta tečaj s seboj
offline-keep-text = Berite in vadite brez omrežja. Odgovori se pošljejo, ko bo povezava spet na voljo. Preizkusi potrebujejo povezavo.
offline-recordings = S filmi in zvočnimi posnetki (še { $size })
offline-keep = Vzemite s seboj ({ $size })
offline-loading = Na tej napravi je { $done } od { $total }.
offline-progress = Prenos tečaja
offline-cancel = Ustavite
offline-go-on = Nadaljujte
offline-remove = Odstranite s te naprave
offline-ready = Ta tečaj je na tej napravi ({ $size }).
offline-ready-news = Tečaj je zdaj na tej napravi.
offline-removed = Tečaj je bil odstranjen s te naprave.
offline-unfinished = Na tej napravi je le del tega tečaja.
offline-not-possible = Ta brskalnik tečajev tu ne more shraniti: za to je potrebna varna povezava (https).
offline-kept-title = Tečaji na tej napravi
offline-kept-none = Na tej napravi ni shranjen noben tečaj. S seboj ga lahko vzamete na njegovi strani.
offline-kept-sign-out = Ob odjavi se odstranijo.
offline-refused-title = Odgovori, ki jih ni bilo mogoče sprejeti
offline-refused-text = Zapisani so bili brez omrežja. Tečaj se je od takrat morda spremenil.
offline-refused-about = Lekcija »{ $lesson }«, { $date }
offline-refused-other = Shranjeno { $date }
offline-written = Napisali ste: { $text }
offline-chosen = Izbrali ste: { $text }
offline-reason = Razlog: { $reason }
offline-dismiss = Odstranite s seznama
offline-leave-title = Odjava in izguba odgovorov?
offline-leave-text =
    { $count ->
        [one] { $count } odgovor še ni poslan. Odjava ga odstrani s te naprave.
        [two] { $count } odgovora še nista poslana. Odjava ju odstrani s te naprave.
        [few] { $count } odgovori še niso poslani. Odjava jih odstrani s te naprave.
       *[other] { $count } odgovorov še ni poslanih. Odjava jih odstrani s te naprave.
    }
offline-leave = Odjava in odstranitev
offline-stay = Ostanite prijavljeni
