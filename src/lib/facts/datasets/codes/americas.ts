/** States of the Americas in the order of their numbers; for the columns see parse-codes.ts. */
export const AMERICAS = `
united-states | United States | 2 | 2 | us | us | usa
canada | Canada | 20 | 20 | ca | ca | can
bahamas | Bahamas | 31 | 31 | bf | bs | bhs
cuba | Cuba | 40 | 40 | cu | cu | cub
haiti | Haiti | 41 | 41 | ha | ht | hti
dominican-republic | Dominican Republic | 42 | 42 | dr | do | dom
jamaica | Jamaica | 51 | 51 | jm | jm | jam
trinidad-and-tobago | Trinidad and Tobago | 52 | 52 | td | tt | tto
barbados | Barbados | 53 | 53 | bb | bb | brb
dominica | Dominica | 54 | 54 | do | dm | dma
grenada | Grenada | 55 | 55 | gj | gd | grd
saint-lucia | Saint Lucia | 56 | 56 | st | lc | lca
saint-vincent-and-the-grenadines | Saint Vincent and the Grenadines | 57 | 57 | vc | vc | vct
antigua-and-barbuda | Antigua and Barbuda | 58 | 58 | ac | ag | atg
saint-kitts-and-nevis | Saint Kitts and Nevis | 60 | 60 | sc | kn | kna
mexico | Mexico | 70 | 70 | mx | mx | mex
belize | Belize | 80 | 80 | bh | bz | blz
guatemala | Guatemala | 90 | 90 | gt | gt | gtm
honduras | Honduras | 91 | 91 | ho | hn | hnd
el-salvador | El Salvador | 92 | 92 | es | sv | slv
nicaragua | Nicaragua | 93 | 93 | nu | ni | nic
costa-rica | Costa Rica | 94 | 94 | cs | cr | cri
panama | Panama | 95 | 95 | pm | pa | pan
colombia | Colombia | 100 | 100 | co | co | col
venezuela | Venezuela | 101 | 101 | ve | ve | ven
guyana | Guyana | 110 | 110 | gy | gy | guy
suriname | Suriname | 115 | 115 | ns | sr | sur
ecuador | Ecuador | 130 | 130 | ec | ec | ecu
peru | Peru | 135 | 135 | pe | pe | per
brazil | Brazil | 140 | 140 | br | br | bra
bolivia | Bolivia | 145 | 145 | bl | bo | bol
paraguay | Paraguay | 150 | 150 | pa | py | pry
chile | Chile | 155 | 155 | ci | cl | chl
argentina | Argentina | 160 | 160 | ar | ar | arg
uruguay | Uruguay | 165 | 165 | uy | uy | ury
`;
