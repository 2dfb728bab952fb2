/**
 * UCDP's ids of governments with its numbers of their states, which are Gleditsch
 * and Ward's (but see find-state). The external support data give supporters no
 * numbers, so that only this table says which state they are. Read off the sides
 * of the Dyadic and Armed Conflict datasets; ids that occur only as supporters by
 * UCDP's name of the state, which stands behind each.
 */
export const GOVERNMENTS: ReadonlyMap<string, string> = new Map([
	['2', '751'], // Hyderabad
	['3', '2'], // United States of America
	['4', '20'], // Canada
	['5', '40'], // Cuba
	['6', '41'], // Haiti
	['7', '42'], // Dominican Republic
	['8', '52'], // Trinidad and Tobago
	['9', '55'], // Grenada
	['10', '70'], // Mexico
	['11', '90'], // Guatemala
	['12', '91'], // Honduras
	['13', '92'], // El Salvador
	['14', '93'], // Nicaragua
	['15', '94'], // Costa Rica
	['16', '95'], // Panama
	['17', '100'], // Colombia
	['18', '101'], // Venezuela
	['19', '115'], // Suriname
	['20', '130'], // Ecuador
	['21', '135'], // Peru
	['22', '140'], // Brazil
	['23', '145'], // Bolivia
	['24', '150'], // Paraguay
	['25', '155'], // Chile
	['26', '160'], // Argentina
	['27', '165'], // Uruguay
	['28', '200'], // United Kingdom
	['29', '205'], // Ireland
	['30', '210'], // Netherlands
	['31', '211'], // Belgium
	['32', '212'], // Luxembourg
	['33', '220'], // France
	['34', '225'], // Switzerland
	['35', '230'], // Spain
	['36', '235'], // Portugal
	['37', '260'], // Germany
	['38', '290'], // Poland
	['39', '305'], // Austria
	['40', '310'], // Hungary
	['41', '315'], // Czechoslovakia
	['42', '316'], // Czech Republic
	['43', '317'], // Slovakia
	['44', '325'], // Italy
	['45', '339'], // Albania
	['46', '341'], // Montenegro
	['47', '343'], // North Macedonia
	['48', '344'], // Croatia
	['49', '345'], // Serbia (Yugoslavia)
	['50', '346'], // Bosnia-Herzegovina
	['51', '349'], // Slovenia
	['52', '350'], // Greece
	['53', '352'], // Cyprus
	['54', '355'], // Bulgaria
	['55', '359'], // Moldova
	['56', '360'], // Romania
	['57', '365'], // Russia (Soviet Union)
	['58', '366'], // Estonia
	['59', '367'], // Latvia
	['60', '368'], // Lithuania
	['61', '369'], // Ukraine
	['62', '371'], // Armenia
	['63', '372'], // Georgia
	['64', '373'], // Azerbaijan
	['65', '375'], // Finland
	['66', '380'], // Sweden
	['67', '385'], // Norway
	['68', '390'], // Denmark
	['69', '395'], // Iceland
	['70', '404'], // Guinea-Bissau
	['71', '420'], // Gambia
	['72', '432'], // Mali
	['73', '433'], // Senegal
	['74', '435'], // Mauritania
	['75', '436'], // Niger
	['76', '437'], // Ivory Coast
	['77', '438'], // Guinea
	['78', '439'], // Burkina Faso
	['79', '450'], // Liberia
	['80', '451'], // Sierra Leone
	['81', '452'], // Ghana
	['82', '461'], // Togo
	['83', '471'], // Cameroon
	['84', '475'], // Nigeria
	['85', '481'], // Gabon
	['86', '482'], // Central African Republic
	['87', '483'], // Chad
	['88', '484'], // Congo
	['89', '490'], // DR Congo (Zaire)
	['90', '500'], // Uganda
	['91', '501'], // Kenya
	['92', '510'], // Tanzania
	['93', '516'], // Burundi
	['94', '517'], // Rwanda
	['95', '520'], // Somalia
	['96', '522'], // Djibouti
	['97', '530'], // Ethiopia
	['98', '531'], // Eritrea
	['99', '540'], // Angola
	['100', '541'], // Mozambique
	['101', '552'], // Zimbabwe (Rhodesia)
	['102', '560'], // South Africa
	['103', '565'], // Namibia
	['104', '570'], // Lesotho
	['105', '571'], // Botswana
	['106', '580'], // Madagascar
	['107', '581'], // Comoros
	['108', '600'], // Morocco
	['109', '615'], // Algeria
	['110', '616'], // Tunisia
	['111', '620'], // Libya
	['112', '625'], // Sudan
	['113', '626'], // South Sudan
	['114', '630'], // Iran
	['115', '640'], // Turkey
	['116', '645'], // Iraq
	['117', '651'], // Egypt
	['118', '652'], // Syria
	['119', '660'], // Lebanon
	['120', '663'], // Jordan
	['121', '666'], // Israel
	['122', '670'], // Saudi Arabia
	['123', '678'], // Yemen (North Yemen)
	['124', '680'], // South Yemen
	['125', '690'], // Kuwait
	['126', '692'], // Bahrain
	['127', '694'], // Qatar
	['128', '696'], // United Arab Emirates
	['129', '698'], // Oman
	['130', '700'], // Afghanistan
	['131', '702'], // Tajikistan
	['132', '703'], // Kyrgyzstan
	['133', '704'], // Uzbekistan
	['134', '705'], // Kazakhstan
	['135', '710'], // China
	['136', '712'], // Mongolia
	['137', '713'], // Taiwan
	['138', '731'], // North Korea
	['139', '732'], // South Korea
	['140', '740'], // Japan
	['141', '750'], // India
	['142', '770'], // Pakistan
	['143', '771'], // Bangladesh
	['144', '775'], // Myanmar (Burma)
	['145', '780'], // Sri Lanka
	['146', '790'], // Nepal
	['147', '800'], // Thailand
	['148', '811'], // Cambodia (Kampuchea)
	['149', '812'], // Laos
	['150', '816'], // Vietnam (North Vietnam)
	['151', '817'], // South Vietnam
	['152', '820'], // Malaysia
	['153', '830'], // Singapore
	['154', '840'], // Philippines
	['155', '850'], // Indonesia
	['156', '900'], // Australia
	['157', '910'], // Papua New Guinea
	['158', '920'], // New Zealand
	['159', '972'], // Tonga
	['1208', '760'], // Bhutan
	['1209', '434'], // Benin
	['3912', '553'], // Malawi
	['3986', '551'], // Zambia
	['4412', '701'], // Turkmenistan
	['4499', '940'], // Solomon Islands
	['7349', '835'], // Brunei
	['7768', '370'], // Belarus
	['7769', '265'], // East Germany
	['7770', '987'], // Federated States of Micronesia
	['7771', '338'], // Malta
	['7772', '983'], // Marshall Islands
	['7773', '986'] // Palau
]);

/** Sides that UCDP gives an id of their own though several governments stand on them. */
export const JOINT_SIDES: ReadonlyMap<string, readonly string[]> = new Map([
	['3822', ['900', '200', '2']], // Australia, United Kingdom, United States of America
	['6356', ['200', '2']] // United Kingdom, United States of America
]);
