/** States of Europe and the Caucasus in the order of their numbers; for the columns see parse-codes.ts. */
export const EUROPE = `
united-kingdom | United Kingdom | 200 | 200 | uk | gb | gbr
ireland | Ireland | 205 | 205 | ei | ie | irl
netherlands | Netherlands | 210 | 210 | nl | nl | nld
belgium | Belgium | 211 | 211 | be | be | bel
luxembourg | Luxembourg | 212 | 212 | lu | lu | lux
france | France | 220 | 220 | fr | fr | fra
monaco | Monaco | 221 | 221 | mn | mc | mco
liechtenstein | Liechtenstein | 223 | 223 | ls | li | lie
switzerland | Switzerland | 225 | 225 | sz | ch | che
spain | Spain | 230 | 230 | sp | es | esp
andorra | Andorra | 232 | 232 | an | ad | and
portugal | Portugal | 235 | 235 | po | pt | prt
germany | Germany | 260 | 260 255@1990-10-03.. | gm | de | deu
east-germany | East Germany | 265 | 265 | - | - | -
poland | Poland | 290 | 290 | pl | pl | pol
austria | Austria | 305 | 305 | au | at | aut
hungary | Hungary | 310 | 310 | hu | hu | hun
czechoslovakia | Czechoslovakia | 315 | 315 | - | - | -
czechia | Czechia | 316 | 316 | ez | cz | cze
slovakia | Slovakia | 317 | 317 | lo | sk | svk
italy | Italy | 325 | 325 | it | it | ita
holy-see | Holy See | - | - | vt | va | vat
san-marino | San Marino | 331 | 331 | sm | sm | smr
malta | Malta | 338 | 338 | mt | mt | mlt
albania | Albania | 339 | 339 | al | al | alb
serbia | Serbia | 340@2006-06-05.. 345@2006-06-05.. | 345@2006-06-05.. | ri | rs | srb
montenegro | Montenegro | 341 | 341 | mj | me | mne
north-macedonia | North Macedonia | 343 | 343 | mk | mk | mkd
croatia | Croatia | 344 | 344 | hr | hr | hrv
federal-republic-of-yugoslavia | Federal Republic of Yugoslavia | 345@1992-04-27..2006-06-04 | 345@1992-04-27..2006-06-04 | - | - | -
yugoslavia | Yugoslavia | 345@1918-12-01..1992-04-26 | 345@1918-12-01..1992-04-26 | - | - | -
bosnia-and-herzegovina | Bosnia and Herzegovina | 346 | 346 | bk | ba | bih
kosovo | Kosovo | 347 | 347 | kv | xk | xkx
slovenia | Slovenia | 349 | 349 | si | si | svn
greece | Greece | 350 | 350 | gr | gr | grc
cyprus | Cyprus | 352 | 352 | cy | cy | cyp
bulgaria | Bulgaria | 355 | 355 | bu | bg | bgr
moldova | Moldova | 359 | 359 | md | md | mda
romania | Romania | 360 | 360 | ro | ro | rou
russia | Russia | 365@1991-12-26.. | 365@1991-12-26.. | rs | ru | rus
soviet-union | Soviet Union | 365@..1991-12-25 | 365@..1991-12-25 | - | - | -
estonia | Estonia | 366 | 366 | en | ee | est
latvia | Latvia | 367 | 367 | lg | lv | lva
lithuania | Lithuania | 368 | 368 | lh | lt | ltu
ukraine | Ukraine | 369 | 369 | up | ua | ukr
belarus | Belarus | 370 | 370 | bo | by | blr
armenia | Armenia | 371 | 371 | am | am | arm
georgia | Georgia | 372 | 372 | gg | ge | geo
azerbaijan | Azerbaijan | 373 | 373 | aj | az | aze
finland | Finland | 375 | 375 | fi | fi | fin
sweden | Sweden | 380 | 380 | sw | se | swe
norway | Norway | 385 | 385 | no | no | nor
denmark | Denmark | 390 | 390 | da | dk | dnk
iceland | Iceland | 395 | 395 | ic | is | isl
`;
