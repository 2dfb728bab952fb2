import type { Entity } from '#lib/facts/model/entity.ts';
import type { Profile } from '../../explorer/profiles/profile.ts';
import type { Loaded } from '../loaded-from.ts';
import { profileOf } from './profile-of.ts';

/** Profiles kept at once: the largest, of the states that are asked for most, take a tenth of a second to put together and 300 kB to keep. */
const MOST = 100;

const kept = new WeakMap<
	Loaded,
	Map<string, { readonly day: string; readonly profile: Profile }>
>();

/** The page of an entity, put together once a day for each revision; of more than a hundred the one longest unasked for is let go. */
export function rememberedProfile(world: Loaded, entity: Entity, home: string): Profile {
	const profiles = kept.get(world) ?? new Map<string, { day: string; profile: Profile }>();
	kept.set(world, profiles);
	const day = world.today().text;
	const known = profiles.get(entity.id);
	const now = known?.day === day ? known : { day, profile: profileOf(world, entity, home) };
	// What is asked for goes to the end of the map, so that its first entry is the one to let go.
	profiles.delete(entity.id);
	profiles.set(entity.id, now);
	const [oldest] = profiles.keys();
	if (profiles.size > MOST && oldest !== undefined) profiles.delete(oldest);
	return now.profile;
}
