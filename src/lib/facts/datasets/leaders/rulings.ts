import type { Rulings } from './join-leaders.ts';

/** Where names and dates mislead: transcriptions too far apart, or two persons of one surname in office at one time. By codes of the datasets. */
export const RULINGS: Rulings = {
	same: [
		['371 Sarkisyan', 'am Serzh SARGSIAN'],
		['663 Abdullah Ibn Hussein El-Hashimi', 'jo ABDALLAH II'],
		['701 Berdymukhammedov', 'tx Gurbanguly BERDIMUHAMEDOW'],
		['432 Ba N\'Daou', 'ml Bah NDAW'],
		['625 Abdelrahman Burhan', 'su Abd-al-Fattah al-BURHAN Abd-al-Rahman'],
		['652 Bashar al-Assad', 'sy Bashar al-ASAD'],
		['712 Khaltmaagiin Battulga', 'mg Khaltmaa BATTULGA'],
		['812 Vorachit', 'la BOUNNYANG Vorachit'],
		['90 Maldanado', 'gt Alejandro Maldonado AGUIRRE']
	],
	different: [
		['371 Sarkisyan', 'am Armen SARKISSIAN'],
		['694 Hamad ibn Khalifah Al Thani', 'qa ABDALLAH bin Nasir bin Khalifa Al Thani']
	]
};
