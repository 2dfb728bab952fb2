/** "Peron, Isabel" as people write it: "Isabel Peron"; nicknames in brackets are left out. */
export function turnName(name: string): string {
	const [surname = '', first, ...more] = name
		.replaceAll(/\s*\[[^\]]*\]/g, '')
		.split(',')
		.map((part) => part.trim());
	if (first === undefined || first === '' || more.length > 0) return name.trim();
	return /^(?:Jr|Sr)\.?$/.test(first) ? `${surname}, ${first}` : `${first} ${surname}`;
}
