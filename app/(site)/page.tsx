import { PageHeader } from '#components/ui/page-header.tsx';

export default function HomePage() {
  return <PageHeader title="Open roles at startups, with receipts" />;
}
