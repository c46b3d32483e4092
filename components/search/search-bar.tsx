import { Button } from '#components/ui/button.tsx';
import { inputClass } from '#components/ui/input.tsx';

/**
 * The field for words and its button. With `form` it belongs to a form elsewhere in the page (the filters), so that one
 * press sends both. SuggestScript adds proposals below it.
 */
export function SearchBar({ text = '', form }: { text?: string; form?: string }) {
  return (
    <div className="flex">
      <label htmlFor="q" className="sr-only">
        Search open roles
      </label>
      <div className="suggest">
        <input
          id="q"
          name="q"
          type="search"
          form={form}
          defaultValue={text}
          maxLength={200}
          placeholder="machine learning, “product design”, -manager"
          autoComplete="off"
          enterKeyHint="search"
          data-suggest=""
          className={`${inputClass} min-h-13 border-2 border-ink text-lead`}
        />
      </div>
      <Button form={form} className="min-h-13 shrink-0 px-5">
        Search
      </Button>
    </div>
  );
}
