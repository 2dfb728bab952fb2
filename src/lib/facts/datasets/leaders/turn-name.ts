/** "Peron, Isabel" as people write it: "Isabel Peron"; nicknames in brackets are left out. */
export function turnName(name: string): string {
	const bare = name.replaceAll(/\s*\[[^\]]*\]/g, '').trim();
	const [surname = '', first, ...more] = bare.split(',').map((part) => part.trim());
	if (first === undefined || first === '' || more.length > 0) return bare;
	return /^(?:Jr|Sr)\.?$/.test(first) ? `${surname}, ${first}` : `${first} ${surname}`;
}
