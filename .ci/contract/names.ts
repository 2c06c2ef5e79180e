// What a consumer in TypeScript does with the types that are made of the flat schema.
import fs from 'node:fs';
import type { EnrichedArticle, Entity } from './enriched-article.js';

function names(article: EnrichedArticle): string[] {
  const people: Entity[] = article.entities.filter((entity) => entity.type === 'PERSON');
  const dates: string[] = article.timexes.map((timex) => timex.value);
  const headline: string = article.headlines?.[0]?.value ?? article.uri;
  return [headline, article.bodies[0].value.slice(0, 40), ...people.map((person) => person.name), ...dates];
}

for (const file of process.argv.slice(2)) {
  const article: EnrichedArticle = JSON.parse(fs.readFileSync(file, 'utf8')).value;
  console.log(names(article).join(' | '));
}
