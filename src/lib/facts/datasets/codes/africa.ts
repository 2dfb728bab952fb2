/** States of Africa in the order of their numbers; for the columns see parse-codes.ts. */
export const AFRICA = `
cape-verde | Cape Verde | 402 | 402 | cv | cv | cpv
sao-tome-and-principe | São Tomé and Príncipe | 403 | 403 | tp | st | stp
guinea-bissau | Guinea-Bissau | 404 | 404 | pu | gw | gnb
equatorial-guinea | Equatorial Guinea | 411 | 411 | ek | gq | gnq
gambia | Gambia | 420 | 420 | ga | gm | gmb
mali | Mali | 432 | 432 | ml | ml | mli
senegal | Senegal | 433 | 433 | sg | sn | sen
benin | Benin | 434 | 434 | bn | bj | ben
mauritania | Mauritania | 435 | 435 | mr | mr | mrt
niger | Niger | 436 | 436 | ng | ne | ner
ivory-coast | Côte d’Ivoire | 437 | 437 | iv | ci | civ
guinea | Guinea | 438 | 438 | gv | gn | gin
burkina-faso | Burkina Faso | 439 | 439 | uv | bf | bfa
liberia | Liberia | 450 | 450 | li | lr | lbr
sierra-leone | Sierra Leone | 451 | 451 | sl | sl | sle
ghana | Ghana | 452 | 452 | gh | gh | gha
togo | Togo | 461 | 461 | to | tg | tgo
cameroon | Cameroon | 471 | 471 | cm | cm | cmr
nigeria | Nigeria | 475 | 475 | ni | ng | nga
gabon | Gabon | 481 | 481 | gb | ga | gab
central-african-republic | Central African Republic | 482 | 482 | ct | cf | caf
chad | Chad | 483 | 483 | cd | td | tcd
republic-of-the-congo | Republic of the Congo | 484 | 484 | cf | cg | cog
democratic-republic-of-the-congo | Democratic Republic of the Congo | 490 | 490 | cg | cd | cod
uganda | Uganda | 500 | 500 | ug | ug | uga
kenya | Kenya | 501 | 501 | ke | ke | ken
tanzania | Tanzania | 510 | 510 | tz | tz | tza
zanzibar | Zanzibar | 511 | 511 | - | - | -
burundi | Burundi | 516 | 516 | by | bi | bdi
rwanda | Rwanda | 517 | 517 | rw | rw | rwa
somalia | Somalia | 520 | 520 | so | so | som
djibouti | Djibouti | 522 | 522 | dj | dj | dji
ethiopia | Ethiopia | 530 | 530 | et | et | eth
eritrea | Eritrea | 531 | 531 | er | er | eri
angola | Angola | 540 | 540 | ao | ao | ago
mozambique | Mozambique | 541 | 541 | mz | mz | moz
zambia | Zambia | 551 | 551 | za | zm | zmb
zimbabwe | Zimbabwe | 552 | 552 | zi | zw | zwe
malawi | Malawi | 553 | 553 | mi | mw | mwi
south-africa | South Africa | 560 | 560 | sf | za | zaf
namibia | Namibia | 565 | 565 | wa | na | nam
lesotho | Lesotho | 570 | 570 | lt | ls | lso
botswana | Botswana | 571 | 571 | bc | bw | bwa
eswatini | Eswatini | 572 | 572 | wz | sz | swz
madagascar | Madagascar | 580 | 580 | ma | mg | mdg
comoros | Comoros | 581 | 581 | cn | km | com
mauritius | Mauritius | 590 | 590 | mp | mu | mus
seychelles | Seychelles | 591 | 591 | se | sc | syc
morocco | Morocco | 600 | 600 | mo | ma | mar
algeria | Algeria | 615 | 615 | ag | dz | dza
tunisia | Tunisia | 616 | 616 | ts | tn | tun
libya | Libya | 620 | 620 | ly | ly | lby
sudan | Sudan | 625 | 625 | su | sd | sdn
south-sudan | South Sudan | 626 | 626 | od | ss | ssd
`;
