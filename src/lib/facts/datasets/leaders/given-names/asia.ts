/** Leaders of states in Asia and the Pacific: see `../given-names.ts`. */
export const ASIA = `
herre-leader-ideologies
	laos Phomivan: Kaysone Phomvihane
	laos Siphandon: Khamtai Siphandone
https://avesis.marmara.edu.tr/yonetilen-tez/876ee5ab-0a05-48cd-b32e-955bee88fa5f/suat-hayri-urguplu-hukumeti-20-subat-1965-27-ekim-1965
	turkiye Urguplu: Suat Hayri Ürgüplü
http://www.telegraph.co.uk/news/worldnews/europe/turkey/11595315/Kenan-Evren-former-Turkish-president-dies-aged-97.html
	turkiye Evren: Kenan Evren
https://naijadetails.com/?p=1104
	georgia Burdjanadze: Nino Burjanadze
	georgia Gamsakhurdia: Zviad Gamsakhurdia
	georgia Shevardnadze: Eduard Shevardnadze
http://simple.m.wikipedia.org/wiki/President_of_Azerbaijan
	azerbaijan Gambarov: Isa Gambar
	azerbaijan Mamedov: Yaqub Mammadov
	azerbaijan Mutalibov: Ayaz Mutalibov
https://www.kurdistan24.net/en/story/814590/syrias-six-presidents-a-historical-overview-from-independence-to-2024
	syria Al-Hafiz: Amin al-Hafiz
	syria Kuwatli: Shukri al-Quwatli
	syria al-Zaim: Husni al-Zaim
https://archontology.org/nations/syria/00_1949_1958_s.php
	syria Hinnawi: Sami al-Hinnawi
https://de.m.wikipedia.org./wiki/Liste_der_Staatsoberh%C3%A4upter_des_Libanon
	lebanon Chamoun: Camille Chamoun
	lebanon Franjieh: Suleiman Frangieh
	lebanon Helou: Charles Helou
	lebanon Moawad: René Moawad
	lebanon Sarkis: Elias Sarkis
	lebanon Suleiman: Michel Suleiman
http://www.lebanonwire.com/0805MLN/08052502AGC.asp
	lebanon Chebab: Fuad Chehab
https://en.m.wikipedia.org/wiki/Yigal_Allon
	israel Allon: Yigal Allon
https://www.jagranjosh.com/general-knowledge/know-about-all-the-kings-of-saudi-arabia-1694493146-1
	saudi-arabia Fahd: Fahd bin Abdulaziz
	saudi-arabia Faisal: Faisal bin Abdulaziz
	saudi-arabia Khalid: Khalid bin Abdulaziz
	saudi-arabia Saud: Saud bin Abdulaziz
http://www.afghanembassy.co.uk/afghanistan-presidents/
	afghanistan Amin: Hafizullah Amin
http://afghanistaninfo.blogspot.com/2014/09/mohammad-najibullah-dr-mohammad.html
	afghanistan Najibullah: Mohammad Najibullah
https://rferl.org/amp/afghan-mujahedin-leader-turned-president-dies-at-93/29765470.html
	afghanistan Mojadidi: Sibghatullah Mojaddedi
https://www.armenianclub.com/2005/01/30/founding-presidents-of-soviet-successor-states-a-comparative-study/
	kyrgyzstan Akayev: Askar Akayev
	tajikistan Nabiyev: Rahmon Nabiyev
https://persona.rin.ru/eng/view/f/0/37889/roza-otunbayeva
	kyrgyzstan Otunbayeva: Roza Otunbayeva
https://www.mariakorolov.com/1992/tadzhikistan-replaces-leader-again/
	tajikistan Iskandrov: Akbarsho Iskandarov
https://simple.m.wikipedia.org/wiki/President_of_Mongolia
	mongolia Bagabandi: Natsagiin Bagabandi
	mongolia Ochirbat: Punsalmaagiin Ochirbat
https://www.britannica.com/biography/Uno-Sosuke
	japan Uno: Sōsuke Uno
https://www.scmp.com/news/asia/east-asia/article/2108607/japans-shortest-serving-post-war-prime-minister-tsutomu-hata
	japan Hata: Tsutomu Hata
https://en.academic.ru/dic.nsf/enwiki/8319588
	thailand Sundaravej: Samak Sundaravej
	thailand Wongsawat: Somchai Wongsawat
https://kids.britannica.com/students/article/New-Zealand/276082/256855-toc
	new-zealand Marshall: John Marshall
	new-zealand Moore: Mike Moore
https://www.csmonitor.com/1988/0415/ofiji-f.html
	fiji Bavadra: Timoci Bavadra
http://news.bbc.co.uk/2/hi/asia-pacific/4945090.stm
	solomon-islands Rini: Snyder Rini
`;
