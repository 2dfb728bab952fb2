/** Groups a list by an id of its members, in the order of the list. */
export function groupBy<T>(list: readonly T[], idOf: (member: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const member of list) {
		const id = idOf(member);
		const group = groups.get(id);
		if (group === undefined) groups.set(id, [member]);
		else group.push(member);
	}
	return groups;
}
