# Seguire di nuovo un corso quando il completamento scade.

renewal-from = Si può rinnovare dal { DATETIME($date, dateStyle: "long") }.
renewal-asked = Il corso è cambiato a tal punto che tutti dovrebbero seguirlo di nuovo.
renewal-explain = Il corso si segue di nuovo dall’inizio e le domande del test vengono scelte da capo. Ciò che si ha vale fino alla propria scadenza, e se si smette non si perde nulla.
renewal-explain-ended = Il corso si segue di nuovo dall’inizio e le domande del test vengono scelte da capo. Il risultato precedente resta registrato.
renewal-start = Rinnova il corso
renewal-under-way = Il rinnovo di questo corso è in corso.
renewal-holds = Fino al termine vale il completamento del { DATETIME($completed, dateStyle: "long") }; scade il { DATETIME($ends, dateStyle: "long") }.
renewal-held = Il completamento del { DATETIME($completed, dateStyle: "long") } è scaduto il { DATETIME($ends, dateStyle: "long") }.
renewal-renew = Rinnova
renewal-leave = Interrompi il rinnovo
renewal-left = Il rinnovo è stato interrotto. Lo si può riprendere in qualsiasi momento.
