import { formatDue } from '@mingjian/domain';
import { useWords } from '../messages/use-words';

/** What the form of a year calls a section; a section that it has not, by its id. */
export function useSectionTitle(): (section: string, year: number) => string {
  const { text } = useWords();
  return (section, year) => {
    const found = formatDue(year)?.sections.find(({ id }) => id === section);
    return found ? text(found.title) : section;
  };
}
