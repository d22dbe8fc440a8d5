using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Catalog.Data.Migrations.Npgsql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "catalog");

            migrationBuilder.CreateTable(
                name: "authorisations",
                schema: "catalog",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    place_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    terms = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    audit_head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_authorisations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reference_documents",
                schema: "catalog",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    audit_head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reference_documents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reference_items",
                schema: "catalog",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference_no = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    category_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    category_name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pinyin = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    aliases = table.Column<string>(type: "text", nullable: false),
                    inactive_reason = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    source_line = table.Column<int>(type: "integer", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    audit_head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reference_items", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "service_centres",
                schema: "catalog",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    batch = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    official_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    name_deviation = table.Column<string>(type: "text", nullable: true),
                    short_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    place_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    district = table.Column<string>(type: "text", nullable: false),
                    district_now = table.Column<string>(type: "text", nullable: false),
                    district_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    district_code2010 = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    address = table.Column<string>(type: "text", nullable: true),
                    new_build = table.Column<bool>(type: "boolean", nullable: false),
                    place_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    division_code12 = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    division_name_now = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    source_line = table.Column<int>(type: "integer", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: true),
                    supervision_phone = table.Column<string>(type: "text", nullable: true),
                    demo_contact = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    audit_head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_centres", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "service_items",
                schema: "catalog",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    reference_no = table.Column<int>(type: "integer", nullable: true),
                    division_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    category_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    category_name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    current_version = table.Column<int>(type: "integer", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    audit_head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_items", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "windows",
                schema: "catalog",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    item_ids = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    audit_head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_windows", x => x.id);
                    table.ForeignKey(
                        name: "fk_windows_service_centres_centre_id",
                        column: x => x.centre_id,
                        principalSchema: "catalog",
                        principalTable: "service_centres",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "centre_adoptions",
                schema: "catalog",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    audit_head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_centre_adoptions", x => x.id);
                    table.ForeignKey(
                        name: "fk_centre_adoptions_centres_centre_id",
                        column: x => x.centre_id,
                        principalSchema: "catalog",
                        principalTable: "service_centres",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_centre_adoptions_items_item_id",
                        column: x => x.item_id,
                        principalSchema: "catalog",
                        principalTable: "service_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "item_versions",
                schema: "catalog",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_item_versions", x => new { x.item_id, x.no });
                    table.ForeignKey(
                        name: "fk_item_versions_service_items_item_id",
                        column: x => x.item_id,
                        principalSchema: "catalog",
                        principalTable: "service_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_authorisations_staff_no",
                schema: "catalog",
                table: "authorisations",
                column: "staff_no");

            migrationBuilder.CreateIndex(
                name: "ix_centre_adoptions_centre_id_item_id",
                schema: "catalog",
                table: "centre_adoptions",
                columns: new[] { "centre_id", "item_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_centre_adoptions_item_id",
                schema: "catalog",
                table: "centre_adoptions",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "ix_reference_documents_code",
                schema: "catalog",
                table: "reference_documents",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reference_items_reference_no",
                schema: "catalog",
                table: "reference_items",
                column: "reference_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_service_centres_batch_number",
                schema: "catalog",
                table: "service_centres",
                columns: new[] { "batch", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_service_centres_place_code",
                schema: "catalog",
                table: "service_centres",
                column: "place_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_service_items_code",
                schema: "catalog",
                table: "service_items",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_service_items_reference_no_division_code",
                schema: "catalog",
                table: "service_items",
                columns: new[] { "reference_no", "division_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_windows_centre_id_no",
                schema: "catalog",
                table: "windows",
                columns: new[] { "centre_id", "no" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "authorisations",
                schema: "catalog");

            migrationBuilder.DropTable(
                name: "centre_adoptions",
                schema: "catalog");

            migrationBuilder.DropTable(
                name: "item_versions",
                schema: "catalog");

            migrationBuilder.DropTable(
                name: "reference_documents",
                schema: "catalog");

            migrationBuilder.DropTable(
                name: "reference_items",
                schema: "catalog");

            migrationBuilder.DropTable(
                name: "windows",
                schema: "catalog");

            migrationBuilder.DropTable(
                name: "service_items",
                schema: "catalog");

            migrationBuilder.DropTable(
                name: "service_centres",
                schema: "catalog");
        }
    }
}
