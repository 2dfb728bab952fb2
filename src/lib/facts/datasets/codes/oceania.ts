/** States of Oceania in the order of their numbers; for the columns see parse-codes.ts. */
export const OCEANIA = `
australia | Australia | 900 | 900 | as | au | aus
papua-new-guinea | Papua New Guinea | 910 | 910 | pp | pg | png
new-zealand | New Zealand | 920 | 920 | nz | nz | nzl
vanuatu | Vanuatu | 935 | 935 | nh | vu | vut
solomon-islands | Solomon Islands | 940 | 940 | bp | sb | slb
fiji | Fiji | 950 | 950 | fj | fj | fji
kiribati | Kiribati | 970 | 946 | kr | ki | kir
nauru | Nauru | 971 | 970 | nr | nr | nru
tonga | Tonga | 972 | 955 | tn | to | ton
tuvalu | Tuvalu | 973 | 947 | tv | tv | tuv
marshall-islands | Marshall Islands | 983 | 983 | rm | mh | mhl
palau | Palau | 986 | 986 | ps | pw | plw
micronesia | Micronesia | 987 | 987 | fm | fm | fsm
samoa | Samoa | 990 | 990 | ws | ws | wsm
`;
