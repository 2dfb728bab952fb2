/** Nouns that say of a named speaker that it is a body, not a person or a firm. */
const BODY =
	/\b(Nations|Panel|Group|Institute|Center|Centre|Party|Ministry|Office|Council|Committee|Commission|Court|Department|Agency|Government|Army|Service|team|intelligence)\b/;
const PERSON = /,/;

/** A speaker that is no entity, as it stands inside a sentence: a body takes its article, unless the record gives one. */
export function nameSpeaker(name: string): string {
	const opening = /^(A|An|The|Another|Senior|Unnamed|Sources|Critics)\b/.exec(name);
	if (opening !== null) return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
	return BODY.test(name) && !PERSON.test(name) ? `the ${name}` : name;
}
