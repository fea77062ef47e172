import { problemOf } from '../api/problem';
import { useToast } from './Toasts';

/** Says why something did not work, where no form stands that could. */
export function useTrouble(): (error: unknown) => void {
  const toast = useToast();
  return (error) => toast({ text: problemOf(error).title });
}
