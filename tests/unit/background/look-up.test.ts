/** For an article only the segments that its words point at are read, each once. */
import { describe, expect, it } from 'vitest';
import { factsInPackage } from '../../../utils/background/packaged-facts';
import { lookUpIn } from '../../../utils/background/look-up';
import { SMALL, manyDossiers, pack, serve } from '../facts/small-database';

async function open(dossiers = [...SMALL, ...manyDossiers(400, 4)], broken = false) {
  const files = await pack(dossiers);
  const facts = await factsInPackage(serve(files));
  if (!facts.ok) throw new Error(facts.problem);
  const read: string[] = [];
  const lookUp = lookUpIn({
    ...facts.value,
    readSegment: (entry) => {
      read.push(`${entry.kind} ${entry.part}`);
      return broken && entry.kind === 'dossiers' ? Promise.resolve({ ok: false, problem: 'gone' }) : facts.value.readSegment(entry);
    },
  });
  return { lookUp, read, segments: facts.value.catalogue.segments.length };
}

describe('names', () => {
  it('are those of the text, with their entities and the owners of those', async () => {
    const { lookUp } = await open();
    const index = await lookUp.names('Murmur is offline since Monday.');
    expect(index.startingWith('murmur').map(({ written }) => written)).toEqual(['Murmur']);
    expect(index.byId('murmur')?.parent).toBe('murmur-group');
    expect(index.byId('murmur-group')?.name).toBe('Murmur Group');
    expect(index.byId('the-paper')).toBeUndefined();
  });

  it('are found with the endings of languages', async () => {
    const { lookUp } = await open();
    expect((await lookUp.names('На Мурмуре было много людей.')).startingWith('мурмур')).toHaveLength(1);
  });

  it('cost no look at the disk where no word begins one', async () => {
    const { lookUp, read } = await open();
    await lookUp.names('Rain fell over towns and villages all day.');
    expect(read).toEqual([]);
  });

  it('read few segments, each once', async () => {
    const { lookUp, read, segments } = await open();
    await lookUp.names('Murmur and Platform7 said that Murmur and Platform8 would stay.');
    await lookUp.dossiers(['murmur', 'platform-7', 'murmur']);
    expect(new Set(read).size).toBe(read.length);
    expect(read.length).toBeLessThan(segments / 3);
  });
});

describe('dossiers', () => {
  it('are those asked for that the database holds', async () => {
    const { lookUp } = await open();
    const found = await lookUp.dossiers(['platform-9', 'nobody']);
    expect([...found.keys()]).toEqual(['platform-9']);
    expect(found.get('platform-9')?.figures).toHaveLength(4);
  });

  it('are left out where their segment cannot be read, and the first problem is kept', async () => {
    const { lookUp } = await open(SMALL, true);
    expect(lookUp.problem()).toBeNull();
    expect((await lookUp.dossiers(['murmur'])).size).toBe(0);
    expect(lookUp.problem()).toBe('gone');
  });
});
