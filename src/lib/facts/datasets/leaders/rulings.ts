import type { Rulings } from './join-leaders.ts';

/** Where names and dates mislead: transcriptions too far apart, or two persons of one surname in office at one time. By codes of the datasets. */
export const RULINGS: Rulings = {
	same: [
		['371 Sarkisyan', 'am Serzh SARGSIAN'],
		['663 Abdullah Ibn Hussein El-Hashimi', 'jo ABDALLAH II'],
		['701 Berdymukhammedov', 'tx Gurbanguly BERDIMUHAMEDOW'],
		["432 Ba N'Daou", 'ml Bah NDAW'],
		['625 Abdelrahman Burhan', 'su Abd-al-Fattah al-BURHAN Abd-al-Rahman'],
		['652 Bashar al-Assad', 'sy Bashar al-ASAD'],
		['702 Rakhmonov', 'ti Emomali RAHMON'],
		['712 Khaltmaagiin Battulga', 'mg Khaltmaa BATTULGA'],
		['812 Vorachit', 'la BOUNNYANG Vorachit'],
		['90 Maldanado', 'gt Alejandro Maldonado AGUIRRE'],
		// In office again after years, by another spelling or the surname.
		['225 Maurer', '225 Ueli Maurer'],
		['770 Sharif', '770 Nawaz Sharif'],
		['770 Zardari', 'pk Asif Ali ZARDARI'],
		['812 Sayasone', 'la CHOUMMALI Saignason'],
		// Ibáñez of Chile, Bio of Sierra Leone, Vázquez of Uruguay, Deuba of Nepal, Burjanadze of Georgia, Buhari of Nigeria.
		['82009de5-1e42-11e4-b4cd-db5882bf8def', '1974e138-3bbd-11e5-afeb-eb6f07f9fec7'],
		['822fbb61-1e42-11e4-b4cd-db5882bf8def', 'sl Julius Maada BIO'],
		['8250ec2c-1e42-11e4-b4cd-db5882bf8def', '43f5aea3-de6a-11e5-ba44-bb6d7c1a9a58'],
		['8230af8e-1e42-11e4-b4cd-db5882bf8def', '43fa715d-de6a-11e5-ba44-bb6d7c1a9a58'],
		['82238625-1e42-11e4-b4cd-db5882bf8def', '1977c768-3bbd-11e5-afeb-eb6f07f9fec7'],
		['824a3f0d-1e42-11e4-b4cd-db5882bf8def', '19bbd548-3bbd-11e5-afeb-eb6f07f9fec7'],
		// In office twice, born in one year by Archigos: Chehab of Lebanon, Mosisili of Lesotho, Khanh of South Vietnam; a year apart: Pereira of Guinea-Bissau.
		['823fc14d-1e42-11e4-b4cd-db5882bf8def', '19794e08-3bbd-11e5-afeb-eb6f07f9fec7'],
		['823a9ad3-1e42-11e4-b4cd-db5882bf8def', '43fa7162-de6a-11e5-ba44-bb6d7c1a9a58'],
		['824c582e-1e42-11e4-b4cd-db5882bf8def', '197ad4a8-3bbd-11e5-afeb-eb6f07f9fec7'],
		['149f2736-aae0-11e4-b3bc-29f2fa19767e', '82533626-1e42-11e4-b4cd-db5882bf8def'],
		// After Archigos ends: Mahathir of Malaysia, Aoun of Lebanon (https://www.voanews.com/a/michel-aoun-lebanon-populat-yet-divisive-new-president/3572957.html).
		['824c890c-1e42-11e4-b4cd-db5882bf8def', '820 Mahathir Bin Mohamed'],
		['823ff222-1e42-11e4-b4cd-db5882bf8def', 'le Michel AOUN']
	],
	different: [
		// Of one name, decades apart; by Archigos the first was born in 1824, 1902, 1908, 1915.
		['81fd2eea-1e42-11e4-b4cd-db5882bf8def', '145 Arce'],
		['8247f50e-1e42-11e4-b4cd-db5882bf8def', 'bt Jigme Khesar Namgyel WANGCHUCK'],
		['82284afa-1e42-11e4-b4cd-db5882bf8def', 'ic Bjarni BENEDIKTSSON'],
		['822a94f0-1e42-11e4-b4cd-db5882bf8def', 'ml Modibo KEITA'],
		['371 Sarkisyan', 'am Armen SARKISSIAN'],
		['694 Hamad ibn Khalifah Al Thani', 'qa ABDALLAH bin Nasir bin Khalifa Al Thani']
	]
};
