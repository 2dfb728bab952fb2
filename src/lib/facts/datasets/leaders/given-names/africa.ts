/** Leaders of states in Africa: see `../given-names.ts`. */
export const AFRICA = `
herre-leader-ideologies
	central-african-republic Patasse: Ange-Félix Patassé
	comoros Abdallah: Ahmed Abdallah
	congo-brazzaville Lissouba: Pascal Lissouba
	republic-of-the-congo Lissouba: Pascal Lissouba
	sierra-leone Bio: Julius Maada Bio
	south-africa deKlerk: F. W. de Klerk
http://africanhistory.about.com/od/guineabissau/l/bl-GBis-Leaders.htm
	guinea-bissau Cabral: Luís Cabral
	guinea-bissau Mane: Ansumane Mané
http://it.wikipedia.org/wiki/Malam_Bacai_Sanh%C3%A1
	guinea-bissau Sanha: Malam Bacai Sanhá
https://www.casafrica.es/en/person/alpha-oumar-konare
	mali Konare: Alpha Oumar Konaré
https://historyrep.com/complete-list-of-niger-presidents/
	niger Djibo: Salou Djibo
	niger Mainassara: Ibrahim Baré Maïnassara
	niger Ousmane: Mahamane Ousmane
	niger Seibou: Ali Saibou
	niger Wanke: Daouda Malam Wanké
https://www.encyclopedia.com/education/news-wires-white-papers-and-books/guei-robert-1941-2002
	ivory-coast Guei: Robert Guéï
https://chroniknet.de/extra/geburtstag/akwasi-afrifa/
	ghana Afrifa: Akwasi Afrifa
https://afrocaribbeantv.com/military-leaders-and-civilian-presidents-of-nigeria/?amp=1
	nigeria Ironsi: Johnson Aguiyi-Ironsi
	nigeria Shonekan: Ernest Shonekan
http://www.archontology.org/nations/cen_africa/00_1960_td_s.php
	central-african-republic Djotodia: Michel Djotodia
https://wikimili.com/en/List_of_prime_ministers_of_the_Democratic_Republic_of_the_Congo
	democratic-republic-of-the-congo Kasavubu: Joseph Kasa-Vubu
	democratic-republic-of-the-congo Lumumba: Patrice Lumumba
https://historyrep.com/list-of-burundi-presidents-from-1966-till-date/
	burundi Ndadaye: Melchior Ndadaye
	burundi Ntarymira: Cyprien Ntaryamira
	burundi Ntibantunganya: Sylvestre Ntibantunganya
https://sv.m.wikipedia.org/wiki/Th%C3%A9odore_Sindikubwabo
	rwanda Sindikubwabo: Théodore Sindikubwabo
https://en.wikipedia.org/wiki/Aman_Andom
	ethiopia Andom: Aman Andom
	ethiopia Selassie: Haile Selassie
https://sapere.it/enciclopedia/Swart%2C+Charles+Robberts.html
	south-africa Swart: Charles Robberts Swart
https://da.m.wikipedia.org/wiki/Madagaskars_pr%C3%A6sidenter
	madagascar Ratsimandrava: Richard Ratsimandrava
	madagascar Zafy: Albert Zafy
https://chroniknet.de/extra/geburtstag/ali-soilih/
	comoros Soilih: Ali Soilih
http://www.independent.co.uk/news/obituaries/ali-kafi-politician-who-led-algeria-following-the-1992-coup-8595478.html
	algeria Benjedid: Chadli Bendjedid
	algeria Boudiaf: Mohamed Boudiaf
	algeria Kafi: Ali Kafi
	algeria Zeroual: Liamine Zéroual
http://africaotr.com/list-of-tunisian-presidents-and-their-accomplishments/
	tunisia Marzouki: Moncef Marzouki
	tunisia Mebazaa: Fouad Mebazaa
https://todayshistory.org/24-december-1951/19165/
	libya Idris: Idris I
https://en.wikipedia.org/wiki/Ismail_al-Azhari
	sudan Al-Azhari: Ismail al-Azhari
https://www.thefreedictionary.com/Farouk+I
	egypt Farouk: Farouk I
https://en.wikipedia.org/wiki/List_of_Presidents_of_Egypt
	egypt Mansour: Adly Mansour
	egypt Morsi: Mohamed Morsi
	egypt Sadat: Anwar Sadat
	egypt Tantawi: Mohamed Hussein Tantawi
`;
