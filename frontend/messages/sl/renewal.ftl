# Ponovno opravljanje tečaja, ko se izteče njegova veljavnost.

renewal-from = Obnova je mogoča od: { DATETIME($date, dateStyle: "long") }.
renewal-asked = Tečaj se je tako spremenil, da naj bi ga vsi opravili znova.
renewal-explain = Tečaj opravite znova od začetka, vprašanja testa so izbrana na novo. Kar imate, velja do svojega izteka, in če odnehate, ničesar ne izgubite.
renewal-explain-ended = Tečaj opravite znova od začetka, vprašanja testa so izbrana na novo. Vaš prejšnji rezultat ostane zabeležen.
renewal-start = Obnovite ta tečaj
renewal-under-way = Ta tečaj obnavljate.
renewal-holds = Dotlej velja, kar imate. Opravljeno: { DATETIME($completed, dateStyle: "long") }. Velja do: { DATETIME($ends, dateStyle: "long") }.
renewal-held = Prejšnja veljavnost je potekla. Opravljeno: { DATETIME($completed, dateStyle: "long") }. Veljalo je do: { DATETIME($ends, dateStyle: "long") }.
renewal-renew = Obnovite
renewal-leave = Prekinite obnovo
renewal-left = Obnova je prekinjena. Kadar koli jo lahko nadaljujete.
